import type { StoreTrouble } from '../../shared/domain/device/store-trouble';
import type { KeysRefusal } from '../../shared/domain/keys/refusals';
import { type Outcome, refuse } from '../../shared/domain/outcome';
import { nameTrouble } from '../services/device/name-trouble';
import { encryptRecord, endEncrypting, takeUpEncrypting } from '../services/keys/encrypt-record';
import { lookAtProtection } from '../services/keys/look-at-protection';
import { TeamKeys } from '../services/keys/team-keys';
import type { Keychain } from '../services/keys/wrapping';

/** What stands between the team's own record and its being opened. */
export type BeforeOpening =
  | { readonly kind: 'may-open' }
  /** An earlier version wrote it: it is encrypted first, and somebody says so. */
  | { readonly kind: 'not-encrypted' }
  | { readonly kind: 'trouble'; readonly trouble: StoreTrouble['kind'] }
  /** Somebody gives a passphrase or the recovery key first. */
  | { readonly kind: 'keys-closed' };

/** The team's own record on this computer, and the keys that it is encrypted with. */
export class OwnRecord {
  readonly path: string;
  readonly keys: TeamKeys;

  constructor(path: string, keychain: Keychain) {
    this.path = path;
    this.keys = new TeamKeys(path, keychain);
  }

  /** Looks, takes up what was cut off, and opens its keys where this computer does that by itself. */
  async beforeOpening(): Promise<BeforeOpening> {
    try {
      const unfinished = takeUpEncrypting(this.path);
      const protection = lookAtProtection(this.path);
      if (protection === 'plain') return { kind: 'not-encrypted' };
      if (protection === 'keys-missing') return { kind: 'trouble', trouble: 'keys-missing' };
      if (protection === 'encrypted' && !(await this.keys.openByItself())) return { kind: 'keys-closed' };
      if (unfinished) endEncrypting(this.path, this.keys.key);
      return { kind: 'may-open' };
    } catch (fault) {
      // What the disk or the folder will not do is found again, and told, by whoever opens it.
      if (nameTrouble(fault, this.path) === null) throw fault;
      return { kind: 'may-open' };
    }
  }

  /** Whether keys may be made: no record that others open would be lost by it. */
  mayMakeKeys(): boolean {
    const protection = lookAtProtection(this.path);
    return protection === 'none' || protection === 'plain';
  }

  /** Whether a record can be made: its keys are at hand, and the recovery key is on paper. */
  isReady(): boolean {
    return this.keys.key !== null && (this.keys.read()?.recovery.keptAt ?? null) !== null;
  }

  encrypt(): Outcome<null, KeysRefusal> {
    const { key } = this.keys;
    if (key === null || !this.isReady()) return refuse({ kind: 'keys-first' });
    if (lookAtProtection(this.path) !== 'plain') return refuse({ kind: 'nothing-to-encrypt' });
    return encryptRecord(this.path, key);
  }
}
