import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Instant } from '../../../shared/domain/dates';

/** The two files of a record: the store, and what its key is wrapped in. A copy holds both, under the same names. */
export const recordFile = 'team.sqlite';
export const keysFile = 'team.sqlite.keys';
/** What an open or a badly closed store has beside it. */
export const logFiles = ['team.sqlite-wal', 'team.sqlite-shm'] as const;

/** Every copy is a folder in here, by its name. */
export const copiesIn = (folder: string): string => join(folder, 'backups');
/** What was there before something took its place. */
export const keptIn = (folder: string): string => join(folder, 'kept');
/** Copies in a second place have a folder of their own there, so that nobody takes the place itself for one. */
export const copiesInSecond = (second: string): string => join(second, 'Golden Thread copies');

/** What a folder is called while it is being made: no copy yet, and gone at the next start. */
export const making = (path: string): string => `${path}.making`;

/** `2026-03-18-0931-1a2b3c`: sorts by time, and two made in one minute are two. */
export function newName(at: Instant): string {
  return `${at.slice(0, 10)}-${at.slice(11, 13)}${at.slice(14, 16)}${at.slice(17, 19)}-${randomBytes(3).toString('hex')}`;
}

/** What the name of a copy's folder looks like; what is called otherwise is not ours. */
export const isName = (name: string): boolean => /^\d{4}-\d\d-\d\d-\d{6}-[0-9a-f]{6}$/.test(name);
