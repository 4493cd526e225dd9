import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import type { NotCopied } from '../../../shared/domain/backups/refusals';
import { copiesToKeep } from '../../../shared/domain/backups/thin';
import { type Instant, localDateOf } from '../../../shared/domain/dates';
import { bringToDisk } from '../../store/to-disk';
import { sayFault } from '../device/log';
import type { Copy } from './about';
import { listCopies } from './list-copies';
import { clearHalfMade, thinCopies } from './make-copy';
import { nameWhy } from './name-why';
import { copiesIn, copiesInSecond, making } from './places';

export interface SecondJob {
  readonly folder: string;
  readonly second: string;
  readonly now: Instant;
}

export type SecondDone =
  /** How many copies were missing there, and are there now. */
  | { readonly kind: 'caught-up'; readonly brought: number }
  | { readonly kind: 'failed'; readonly why: NotCopied; readonly fault: string };

/**
 * Brings the second place up to what is kept here, newest first: whatever a drive missed while it was away. The folder
 * somebody chose is never made anew: where it is gone, its drive is.
 */
export function bringToSecond({ folder, second, now }: SecondJob): SecondDone {
  try {
    if (!existsSync(second)) return { kind: 'failed', why: 'away', fault: 'the second place is away' };
    const there = copiesInSecond(second);
    mkdirSync(there, { recursive: true });
    clearHalfMade(there);
    const here = listCopies(copiesIn(folder));
    const known = listCopies(there);
    // What would be thinned away there at once is not carried there.
    const wanted = copiesToKeep(unique([...here, ...known]), localDateOf(now));
    const missing = here.filter(({ name }) => wanted.has(name) && known.every((copy) => copy.name !== name));
    for (const copy of missing) bring(copy, join(there, copy.name));
    const [newest] = here;
    if (newest !== undefined) thinCopies(there, newest.about.teamId, now);
    return { kind: 'caught-up', brought: missing.length };
  } catch (fault) {
    return { kind: 'failed', why: nameWhy(fault, join(second, 'copies')), fault: sayFault(fault) };
  }
}

function unique(copies: readonly Copy[]): readonly Copy[] {
  return [...new Map(copies.map((copy) => [copy.name, copy])).values()];
}

function bring(copy: Copy, place: string): void {
  const beside = making(place);
  try {
    mkdirSync(beside, { recursive: true });
    for (const name of readdirSync(copy.path)) {
      copyFileSync(join(copy.path, name), join(beside, name));
      bringToDisk(join(beside, name), 'file');
      // The copy here was checked page by page; the one there is the same to the byte.
      if (hashOf(join(copy.path, name)) !== hashOf(join(beside, name)))
        throw Object.assign(new Error('What was written there reads otherwise.'), { code: 'EIO' });
    }
    renameSync(beside, place);
    bringToDisk(join(place, '..'), 'folder');
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function hashOf(path: string): string {
  const hash = createHash('sha256');
  const block = Buffer.alloc(1024 * 1024);
  const file = openSync(path, 'r');
  try {
    for (let read = readSync(file, block); read > 0; read = readSync(file, block))
      hash.update(block.subarray(0, read));
    return hash.digest('hex');
  } finally {
    closeSync(file);
  }
}
