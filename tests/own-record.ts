import { dirname, join } from 'node:path';
import { keyFileOf, readKeyFile } from '../electron/services/keys/key-file';
import { TeamKeys } from '../electron/services/keys/team-keys';
import type { Keychain } from '../electron/services/keys/wrapping';
import { openStore, type Store } from '../electron/store/open-store';
import { encryptInPlace } from '../electron/store/sqlite-only/open-sqlite';

/** A keychain that keeps things in plain view, as the program has one while it is tested (electron/windows/keychain). */
export const plainKeychain: Keychain = { protect: async (text) => text, reveal: async (text) => text };

const at = '2026-03-18T09:31:00.000Z';

/** Makes keys for the team's own record in a folder, with the recovery key on paper. Answers the data key. */
export async function makeKeysIn(folder: string): Promise<Uint8Array> {
  const keys = new TeamKeys(join(folder, 'team.sqlite'), plainKeychain);
  const made = await keys.make(null, at);
  if (!made.ok || keys.key === null) throw new Error('The keys could not be made.');
  keys.recoveryKept(at);
  return keys.key;
}

/** The data key of the record in a folder, as the tests' keychain has it. */
export function keyIn(folder: string): Uint8Array {
  const file = readKeyFile(keyFileOf(join(folder, 'team.sqlite')));
  if (file === null || file === 'damaged' || file.system === null) throw new Error('There are no keys here.');
  return Buffer.from(file.system.sealed, 'base64');
}

/** Opens the team's own record in a folder beside the program. */
export function openOwn(folder: string): Promise<Store> {
  return openStore(join(folder, 'team.sqlite'), { key: keyIn(folder) });
}

/** Opens a team's file beside the program, whether it is the team's own or the sample team's. */
export function openFile(path: string): Promise<Store> {
  return path.endsWith('sample-team.sqlite') ? openStore(path) : openOwn(dirname(path));
}

/** Encrypts a record that a test made as a plain file, with keys of its own. */
export async function encryptOwn(folder: string): Promise<void> {
  encryptInPlace(join(folder, 'team.sqlite'), await makeKeysIn(folder));
}
