import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type BackupFacts, backupReasons, type Holds } from '../../../shared/domain/backups/backup';
import { writeTextWhole } from '../../store/to-disk';

const instant = z.iso.datetime();
const whole = z.number().int().min(0);

const about = z.strictObject({
  format: z.literal('golden-thread-copy'),
  version: z.literal(1),
  madeAt: instant,
  reason: z.enum(backupReasons),
  /** The program that made it, and the version of the store in it. */
  program: z.string().max(100),
  schema: whole,
  bytes: whole,
  /** Ids, which say nothing of anybody: whose record it is, and the newest entry of its trail. */
  teamId: z.string().max(64).nullable(),
  head: z.string().max(64).nullable(),
  holds: z.strictObject({
    people: whole,
    openPlans: whole,
    lastHuddleOn: z.iso.date().nullable(),
    lastChangeAt: instant.nullable(),
  }) satisfies z.ZodType<Holds>,
});

/** What stands beside a copy, readable by everybody: when, why, which versions, figures. Nothing of anybody. */
export type About = z.infer<typeof about>;

/** A copy as it lies in a folder. */
export interface Copy extends BackupFacts {
  readonly path: string;
  readonly about: About;
}

const aboutFile = 'about.json';

/** Null where it is missing or cannot be made out: then what lies there is not taken for a copy of ours. */
export function readAbout(folder: string): About | null {
  const path = join(folder, aboutFile);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  try {
    return about.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // Not JSON: as good as missing, and told as a copy that is damaged by whoever looks into it.
    return null;
  }
}

export function writeAbout(folder: string, said: About): void {
  writeTextWhole(join(folder, aboutFile), `${JSON.stringify(about.parse(said), null, 2)}\n`);
}
