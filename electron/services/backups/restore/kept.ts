import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SavedTable } from '../../../../shared/domain/backups/salvage';
import { isStillKept } from '../../../../shared/domain/backups/thin';
import { type LocalDate, localDateOf } from '../../../../shared/domain/dates';
import { writeTextWhole } from '../../../store/to-disk';

import { keptIn, recordFile } from '../places';
import { listKeptNames } from './swap';

const count = z.number().int().min(0);

const why = z.strictObject({
  at: z.iso.datetime(),
  /** What took its place: a copy, the copy with what was written since, or what could be saved of it. */
  by: z.enum(['copy', 'copy-and-since', 'saved']),
  /** When the copy was made that took its place. */
  copyMadeAt: z.iso.datetime().nullable(),
  /** Whether it was set aside because it is damaged. */
  damaged: z.boolean(),
  /** Entries written after the copy that were added to it, and those that could not be. */
  added: count,
  notAdded: count,
  /** What could be saved, by table; empty where nothing was to be. */
  tables: z
    .array(
      z.strictObject({
        table: z.string(),
        saved: count,
        lost: count.nullable(),
      }) satisfies z.ZodType<SavedTable>,
    )
    .readonly(),
});

/** Why something was set aside, beside it in `kept/<name>/`: figures and days, nothing of anybody. */
export type WhyKept = z.infer<typeof why>;

export interface Kept extends WhyKept {
  readonly name: string;
  readonly path: string;
}

const whyFile = 'why.json';

/** Written before the exchange: what it says is true of whatever then comes to lie beside it. */
export function sayWhyKept(folder: string, name: string, said: WhyKept): void {
  const path = join(keptIn(folder), name);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  writeTextWhole(join(path, whyFile), `${JSON.stringify(why.parse(said), null, 2)}\n`);
}

/** What was set aside and is still there, newest first. */
export function listKept(folder: string): readonly Kept[] {
  return listKeptNames(folder).flatMap((name) => {
    const path = join(keptIn(folder), name);
    if (!existsSync(join(path, recordFile)) || !existsSync(join(path, whyFile))) return [];
    const said = why.safeParse(JSON.parse(readFileSync(join(path, whyFile), 'utf8')));
    return said.success ? [{ name, path, ...said.data }] : [];
  });
}

/** Removes what was set aside so long ago that nobody takes it back, and that may name people who have been removed. */
export function clearKept(folder: string, today: LocalDate): void {
  for (const { at, path } of listKept(folder)) {
    if (!isStillKept(localDateOf(at), today)) rmSync(path, { recursive: true, force: true });
  }
}
