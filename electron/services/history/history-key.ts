import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Store } from '../../store/open-store';
import { keyFor, seal, unseal } from '../keys/seal';

const kept = z.string().regex(/^[0-9a-f]{64}$/);
const about = 'history-key';

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/** Of the sample team, whose store is not encrypted: made when it is first needed. */
function plainKey(path: string): string {
  const known = kept.safeParse(readText(path)).data;
  if (known !== undefined) return known;
  const key = randomBytes(32).toString('hex');
  writeFileSync(path, `${key}\n`, { mode: 0o600 });
  return key;
}

/** An earlier version kept one in plain view: people who were hashed with it are to be known again, so it is sealed. */
function sealedKey(folder: string, storeKey: Uint8Array): string | null {
  const sealedPath = join(folder, 'history-key.sealed');
  const plainPath = join(folder, 'history-key');
  const under = keyFor('sealed history key', storeKey);
  const sealed = readText(sealedPath);
  if (sealed !== null) {
    const opened = unseal(under, sealed, about);
    if (opened !== null) return opened.toString('utf8');
  }
  const plain = kept.safeParse(readText(plainPath)).data;
  if (plain === undefined) return null;
  writeFileSync(sealedPath, `${seal(under, Buffer.from(plain), about)}\n`, { mode: 0o600, flush: true });
  rmSync(plainPath);
  return plain;
}

/**
 * The key under which people of a council's history are hashed, in hexadecimal. It is in no file that can be read without
 * the record's own key: it is derived from that one (so that whoever restores the record knows the same people again), or
 * sealed by it where an earlier version had made one. Whoever sees the hashes alone can look nobody up.
 */
export function historyKey({ path, key }: Pick<Store, 'path' | 'key'>): string {
  const folder = dirname(path);
  if (key === null) return plainKey(join(folder, 'history-key'));
  return sealedKey(folder, key) ?? keyFor('history people', key).toString('hex');
}
