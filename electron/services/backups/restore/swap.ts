import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bringToDisk, writeTextWhole } from '../../../store/to-disk';
import { isName, keptIn, keysFile, logFiles, recordFile } from '../places';

/** What is to take the record's place is made ready in here, whole, before anything is moved. */
export const comingIn = (folder: string): string => join(folder, 'coming');
const journalOf = (folder: string): string => join(folder, 'exchange.json');

const journal = z.strictObject({
  /** `away`: what is here goes into `kept/<kept>`. `in`: what is coming takes its place. Each may be begun again at any point. */
  phase: z.enum(['away', 'in']),
  kept: z.string().refine(isName),
});
type Journal = z.infer<typeof journal>;

/** Moved in this order: a log never lies beside a record that it is not of while somebody could open it. */
const parts = [...logFiles, recordFile, keysFile];

/**
 * Puts what lies in `coming` in the record's place and what was there into `kept/<kept>`. From the first line of its
 * journal on it is always brought to an end, here or at the next start; before that line nothing has happened.
 */
export function exchange(folder: string, kept: string): void {
  if (!existsSync(join(comingIn(folder), recordFile)))
    throw new Error('Nothing is ready to be put in place.');
  write(folder, { phase: 'away', kept });
  goOn(folder, { phase: 'away', kept });
}

/** Ends an exchange that was cut off; before anything is opened. Faults as the file system does: then nothing may be. */
export function endExchange(folder: string): void {
  const begun = read(folder);
  if (begun !== null) goOn(folder, begun);
}

/** Clears away what had been made ready for an exchange that never began. */
export function clearReady(folder: string): void {
  if (!existsSync(journalOf(folder))) rmSync(comingIn(folder), { recursive: true, force: true });
}

function goOn(folder: string, { phase, kept }: Journal): void {
  if (phase === 'away') {
    const away = join(keptIn(folder), kept);
    mkdirSync(away, { recursive: true, mode: 0o700 });
    for (const part of parts) move(join(folder, part), join(away, part));
    bringToDisk(away, 'folder');
    write(folder, { phase: 'in', kept });
  }
  for (const part of parts) move(join(comingIn(folder), part), join(folder, part));
  bringToDisk(folder, 'folder');
  rmSync(journalOf(folder));
  rmSync(comingIn(folder), { recursive: true, force: true });
  bringToDisk(folder, 'folder');
}

function move(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}

function write(folder: string, what: Journal): void {
  writeTextWhole(journalOf(folder), JSON.stringify(what));
  bringToDisk(folder, 'folder');
}

/** A journal is written whole or not at all, so one that cannot be made out is somebody else's file: a fault. */
function read(folder: string): Journal | null {
  if (!existsSync(journalOf(folder))) return null;
  return journal.parse(JSON.parse(readFileSync(journalOf(folder), 'utf8')));
}

/** The names of what was kept, newest first. */
export function listKeptNames(folder: string): readonly string[] {
  return existsSync(keptIn(folder)) ? readdirSync(keptIn(folder)).filter(isName).sort().reverse() : [];
}
