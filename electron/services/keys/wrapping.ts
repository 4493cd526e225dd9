import { randomBytes, scrypt } from 'node:crypto';
import { asTyped } from '../../../shared/domain/keys/passphrase';
import { recoveryKeyBytes } from '../../../shared/domain/keys/recovery-key';
import type { KeyFile, Scrypt } from './key-file';
import { keyFor, seal, unseal } from './seal';

const about = (way: string): string => `golden-thread-keys/1/${way}`;

/** What the keychain of the computer can do. `null`: this computer has none to rely on, or it does not open this. */
export interface Keychain {
  protect(text: string): Promise<string | null>;
  reveal(sealed: string): Promise<string | null>;
}

/**
 * What a passphrase costs to try: 128 MiB of memory and about half a second on the computers a team has (OWASP Password
 * Storage Cheat Sheet asks for N = 2^17, r = 8, p = 1 at least; RFC 7914). Recorded with what it made, so that a later
 * program may ask for more.
 */
const cost = { name: 'scrypt', N: 2 ** 17, r: 8, p: 1 } as const;

export function newDataKey(): Buffer {
  return randomBytes(32);
}

/** In a thread of Node's own: nobody who asks for something else waits meanwhile. */
function fromPassphrase(words: string, { N, r, p, salt }: Scrypt): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r };
    scrypt(asTyped(words), Buffer.from(salt, 'base64'), 32, options, (fault, key) =>
      fault === null ? resolve(key) : reject(fault),
    );
  });
}

export async function wrapByPassphrase(
  dataKey: Uint8Array,
  words: string,
): Promise<NonNullable<KeyFile['passphrase']>> {
  const by = { ...cost, salt: randomBytes(16).toString('base64') };
  return { by, sealed: seal(await fromPassphrase(words, by), dataKey, about('passphrase')) };
}

/** Null where it is not that one. */
export async function openByPassphrase(
  wrapped: NonNullable<KeyFile['passphrase']>,
  words: string,
): Promise<Buffer | null> {
  return unseal(await fromPassphrase(words, wrapped.by), wrapped.sealed, about('passphrase'));
}

/** A recovery key that nobody has had before, and the data key wrapped by it. */
export function wrapByRecoveryKey(
  dataKey: Uint8Array,
  at: string,
): { readonly recoveryKey: Uint8Array; readonly wrapped: KeyFile['recovery'] } {
  const recoveryKey = randomBytes(recoveryKeyBytes);
  const salt = randomBytes(16);
  const sealed = seal(keyFor('recovery', recoveryKey, salt), dataKey, about('recovery'));
  return { recoveryKey, wrapped: { salt: salt.toString('base64'), sealed, madeAt: at, keptAt: null } };
}

export function openByRecoveryKey(wrapped: KeyFile['recovery'], recoveryKey: Uint8Array): Buffer | null {
  const key = keyFor('recovery', recoveryKey, Buffer.from(wrapped.salt, 'base64'));
  return unseal(key, wrapped.sealed, about('recovery'));
}

export async function wrapBySystem(dataKey: Uint8Array, keychain: Keychain): Promise<KeyFile['system']> {
  const sealed = await keychain.protect(Buffer.from(dataKey).toString('base64'));
  return sealed === null ? null : { sealed };
}

export async function openBySystem(
  { sealed }: NonNullable<KeyFile['system']>,
  keychain: Keychain,
): Promise<Buffer | null> {
  const text = await keychain.reveal(sealed);
  if (text === null) return null;
  const key = Buffer.from(text, 'base64');
  return key.length === 32 ? key : null;
}
