import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeTextWhole } from '../../store/to-disk';

const settings = z.strictObject({
  /** Another folder that every copy goes to as well. */
  second: z.string().max(4096).nullable(),
  /** Since when it could not be reached. */
  awaySince: z.iso.datetime().nullable(),
  /** When it was last brought up to date. */
  broughtAt: z.iso.datetime().nullable(),
});

/** Where else this computer keeps copies: of the computer, not of the team, so in no record. */
export type CopySettings = z.infer<typeof settings>;

const fresh: CopySettings = { second: null, awaySince: null, broughtAt: null };
const pathIn = (folder: string): string => join(folder, 'copies.json');

/** Settings that are missing or cannot be read are begun anew: the copies themselves lie where they are. */
export function readCopySettings(folder: string): CopySettings {
  if (!existsSync(pathIn(folder))) return fresh;
  const text = readFileSync(pathIn(folder), 'utf8');
  try {
    return settings.safeParse(JSON.parse(text)).data ?? fresh;
  } catch {
    return fresh;
  }
}

export function keepCopySettings(folder: string, said: CopySettings): void {
  writeTextWhole(pathIn(folder), `${JSON.stringify(said, null, 2)}\n`);
}
