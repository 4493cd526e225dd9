import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupReason } from '../../../shared/domain/backups/backup';
import type { NotCopied } from '../../../shared/domain/backups/refusals';
import { copiesToKeep } from '../../../shared/domain/backups/thin';
import { type Instant, localDateOf } from '../../../shared/domain/dates';
import { copyStore } from '../../store/backups/copy-store';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import { bringToDisk } from '../../store/to-disk';
import { sayFault } from '../device/log';
import { type About, writeAbout } from './about';
import { listCopies } from './list-copies';
import { nameWhy } from './name-why';
import { copiesIn, keysFile, making, newName, recordFile } from './places';

export interface MakeJob {
  readonly folder: string;
  readonly key: StoreKey;
  readonly reason: BackupReason;
  readonly program: string;
  readonly now: Instant;
}

export type Made =
  | { readonly kind: 'made'; readonly name: string; readonly about: About }
  /** `fault`: what the log may keep of it. */
  | { readonly kind: 'failed'; readonly why: NotCopied; readonly fault: string };

/**
 * Makes one copy of the team's record: beside, checked, and renamed into its place whole. What could not be made leaves
 * nothing behind; then the copies that are no longer wanted go.
 */
export function makeCopy(job: MakeJob): Made {
  const name = newName(job.now);
  const place = join(copiesIn(job.folder), name);
  try {
    const about = writeCopy(job, making(place));
    if (about === null) return { kind: 'failed', why: 'differs', fault: 'the copy differs' };
    renameSync(making(place), place);
    bringToDisk(copiesIn(job.folder), 'folder');
    thinCopies(copiesIn(job.folder), about.teamId, job.now);
    return { kind: 'made', name, about };
  } catch (fault) {
    return { kind: 'failed', why: nameWhy(fault, place), fault: sayFault(fault) };
  } finally {
    rmSync(making(place), { recursive: true, force: true });
  }
}

function writeCopy({ folder, key, reason, program, now }: MakeJob, place: string): About | null {
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const copied = copyStore(join(folder, recordFile), join(place, recordFile), key);
  if (copied === null) return null;
  const keys = join(folder, keysFile);
  if (existsSync(keys)) {
    copyFileSync(keys, join(place, keysFile));
    bringToDisk(join(place, keysFile), 'file');
  }
  const about: About = { format: 'golden-thread-copy', version: 1, madeAt: now, reason, program, ...copied };
  writeAbout(place, about);
  bringToDisk(place, 'folder');
  return about;
}

/** Removes the copies of this team that are no longer wanted; those of another team in the same folder stay. */
export function thinCopies(folder: string, teamId: string | null, now: Instant): void {
  const ours = listCopies(folder).filter(({ about }) => about.teamId === teamId);
  const wanted = copiesToKeep(ours, localDateOf(now));
  for (const { name, path } of ours) if (!wanted.has(name)) rmSync(path, { recursive: true, force: true });
}

/** What was being made when the computer went off is no copy. */
export function clearHalfMade(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    if (name.endsWith(making(''))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
