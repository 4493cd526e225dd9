import { checkPassphrase } from '../../../shared/domain/keys/passphrase';
import { readRecoveryKey, writeRecoveryKey } from '../../../shared/domain/keys/recovery-key';
import type { KeysRefusal } from '../../../shared/domain/keys/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import { type KeyFile, keyFileOf, readKeyFile, setKeysAside, writeKeyFile } from './key-file';
import {
  type Keychain,
  newDataKey,
  openByPassphrase,
  openByRecoveryKey,
  openBySystem,
  wrapByPassphrase,
  wrapByRecoveryKey,
  wrapBySystem,
} from './wrapping';

/** What somebody gives to open a record. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly words: string }
  | { readonly kind: 'recovery-key'; readonly typed: string };

/** Opens one wrapping of a file's data key, whichever secret it is. */
async function openKeyFile(file: KeyFile, secret: Secret): Promise<Outcome<Buffer, KeysRefusal>> {
  if (secret.kind === 'passphrase') {
    const key = file.passphrase === null ? null : await openByPassphrase(file.passphrase, secret.words);
    return key === null ? refuse({ kind: 'passphrase-wrong' }) : accept(key);
  }
  const recoveryKey = readRecoveryKey(secret.typed);
  if (!recoveryKey.ok) return recoveryKey;
  const key = openByRecoveryKey(file.recovery, recoveryKey.value);
  return key === null ? refuse({ kind: 'recovery-key-wrong' }) : accept(key);
}

/**
 * The keys of the team's own record on this computer: the file they are wrapped in, and the data key while it is open.
 * The data key is in this process's memory and nowhere else.
 */
export class TeamKeys {
  private readonly path: string;
  private readonly keychain: Keychain;
  private dataKey: Buffer | null = null;
  private keychainFailed = false;
  private keychainThere: Promise<boolean> | null = null;

  constructor(storePath: string, keychain: Keychain) {
    this.path = keyFileOf(storePath);
    this.keychain = keychain;
  }

  /** Null while nobody has opened it. */
  get key(): StoreKey {
    return this.dataKey;
  }

  /** Whether this computer was to open the record by itself and could not: its keychain is another, or gone. */
  get keychainLost(): boolean {
    return this.keychainFailed;
  }

  /** The file as it stands; null where there is none that can be made out. */
  read(): KeyFile | null {
    const file = readKeyFile(this.path);
    return file === 'damaged' ? null : file;
  }

  /** Whether the computer has a keychain of its own to rely on; asked once, as that does not change while it runs. */
  hasKeychain(): Promise<boolean> {
    this.keychainThere ??= this.keychain.protect('').then((sealed) => sealed !== null);
    return this.keychainThere;
  }

  forget(): void {
    this.dataKey?.fill(0);
    this.dataKey = null;
  }

  /** Opens it by the computer's own keychain, where the team wants that; false where it is not to, or cannot. */
  async openByItself(): Promise<boolean> {
    if (this.dataKey !== null) return true;
    const system = this.read()?.system ?? null;
    if (system === null) return false;
    this.dataKey = await openBySystem(system, this.keychain);
    this.keychainFailed = this.dataKey === null;
    return this.dataKey !== null;
  }

  /** Whether a secret is one that opens the record; changes nothing. */
  async check(secret: Secret): Promise<Outcome<Buffer, KeysRefusal>> {
    const file = this.read();
    if (file === null) return refuse({ kind: 'keys-first' });
    return openKeyFile(file, secret);
  }

  /** Opens it. A keychain that was lost is given the key anew, where the team wants it to open by itself. */
  async open(secret: Secret): Promise<Outcome<null, KeysRefusal>> {
    const opened = await this.check(secret);
    if (!opened.ok) return opened;
    this.dataKey = opened.value;
    if (this.keychainFailed) {
      const system = await wrapBySystem(opened.value, this.keychain);
      if (system !== null) this.change({ system });
      this.keychainFailed = false;
    }
    return accept(null);
  }

  /**
   * Makes keys that nobody had before, and answers the recovery key: it is in no file, and cannot be shown again. Whoever
   * calls this has made sure that there is no record that other keys open.
   */
  async make(passphrase: string | null, at: string): Promise<Outcome<string, KeysRefusal>> {
    const checked = passphrase === null ? null : checkPassphrase(passphrase);
    if (checked !== null && !checked.ok) return checked;
    const dataKey = newDataKey();
    const system = await wrapBySystem(dataKey, this.keychain);
    if (system === null && checked === null) return refuse({ kind: 'passphrase-needed' });
    const { recoveryKey, wrapped } = wrapByRecoveryKey(dataKey, at);
    const passphraseWrapped = checked === null ? null : await wrapByPassphrase(dataKey, checked.value);
    setKeysAside(this.path, at);
    writeKeyFile(this.path, {
      format: 'golden-thread-keys',
      version: 1,
      passphrase: passphraseWrapped,
      recovery: wrapped,
      system,
    });
    this.dataKey = dataKey;
    this.keychainFailed = false;
    return accept(writeRecoveryKey(recoveryKey));
  }

  /** Somebody says that the recovery key is on paper. */
  recoveryKept(at: string): Outcome<null, KeysRefusal> {
    const file = this.read();
    if (file === null) return refuse({ kind: 'keys-first' });
    this.change({ recovery: { ...file.recovery, keptAt: at } });
    return accept(null);
  }

  /** Another recovery key; the one before opens nothing from now on. */
  newRecoveryKey(at: string): Outcome<string, KeysRefusal> {
    if (this.dataKey === null) return refuse({ kind: 'locked' });
    const { recoveryKey, wrapped } = wrapByRecoveryKey(this.dataKey, at);
    this.change({ recovery: wrapped });
    return accept(writeRecoveryKey(recoveryKey));
  }

  /** Another passphrase, or none. Nothing of the record is written anew. */
  async setPassphrase(words: string | null): Promise<Outcome<null, KeysRefusal>> {
    if (this.dataKey === null) return refuse({ kind: 'locked' });
    if (words === null) {
      if (this.read()?.system === null) return refuse({ kind: 'last-way-in' });
      this.change({ passphrase: null });
      return accept(null);
    }
    const checked = checkPassphrase(words);
    if (!checked.ok) return checked;
    this.change({ passphrase: await wrapByPassphrase(this.dataKey, checked.value) });
    return accept(null);
  }

  /** Whether this computer opens the record by itself when the program starts. */
  async setOpensByItself(on: boolean): Promise<Outcome<null, KeysRefusal>> {
    if (this.dataKey === null) return refuse({ kind: 'locked' });
    if (!on) {
      if (this.read()?.passphrase === null) return refuse({ kind: 'last-way-in' });
      this.change({ system: null });
      return accept(null);
    }
    const system = await wrapBySystem(this.dataKey, this.keychain);
    if (system === null) return refuse({ kind: 'no-keychain' });
    this.change({ system });
    return accept(null);
  }

  private change(part: Partial<KeyFile>): void {
    const file = this.read();
    if (file === null) throw new Error('The file of the keys is gone.');
    writeKeyFile(this.path, { ...file, ...part });
  }
}
