import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { markLength } from '../../store/sqlite-only/open-sqlite';
import { keyFileOf, readKeyFile } from './key-file';

/**
 * How a record is kept. `none`: there is none yet. `plain`: an earlier version wrote it, and it is still to be encrypted.
 * `keys-missing`: it is encrypted, and the file of its keys is not beside it or cannot be made out. `something-else`: no
 * database at all.
 */
export type Protection = 'none' | 'plain' | 'encrypted' | 'keys-missing' | 'something-else';

/** What bytes 21 to 23 of every SQLite file are, an encrypted one's too. https://www.sqlite.org/fileformat2.html */
const fractions = Buffer.from([64, 32, 32]);

/** Looks at the first bytes of a record and at the file of its keys. Faults as the file system does. */
export function lookAtProtection(path: string): Protection {
  if (!existsSync(path) || statSync(path).size === 0) return 'none';
  const header = beginning(path);
  if (header.toString('latin1', 0, markLength) === 'SQLite format 3\0') return 'plain';
  if (!fractions.equals(header.subarray(21, 24))) return 'something-else';
  const keys = readKeyFile(keyFileOf(path));
  return keys === null || keys === 'damaged' ? 'keys-missing' : 'encrypted';
}

function beginning(path: string): Buffer {
  const bytes = Buffer.alloc(24);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes);
    return bytes;
  } finally {
    closeSync(file);
  }
}
