import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const fileName = 'history-key';
const kept = z.string().regex(/^[0-9a-f]{64}$/);

function readKey(path: string): string | null {
  try {
    return kept.safeParse(readFileSync(path, 'utf8').trim()).data ?? null;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null;
    throw fault;
  }
}

/**
 * The key under which people of a council's history are hashed, in hexadecimal; made when it is first needed. It stands
 * beside the store and never in it: whoever has the store alone can look nobody up. Without it the people of later files
 * are not known again, and nothing else is lost.
 */
export function historyKey(folder: string): string {
  const path = join(folder, fileName);
  const known = readKey(path);
  if (known !== null) return known;
  const key = randomBytes(32).toString('hex');
  writeFileSync(path, `${key}\n`, { mode: 0o600 });
  return key;
}
