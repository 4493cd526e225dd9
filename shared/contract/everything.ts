import type { z } from 'zod';
import { read, write } from './call';
import type { Taken } from './exports';
import { nothing } from './fields';

/** How far it has come, in rows. */
export interface UnderWay {
  readonly done: number;
  readonly of: number;
}

/** A table by its name in the file, and how many rows of it there are. */
export interface PartOfEverything {
  readonly table: string;
  readonly rows: number;
}

export const everythingCalls = {
  /** What would be in the file, as things are now. */
  'everything.parts': read<readonly PartOfEverything[]>()(nothing),
  /** All of the team's data as a zip file; null where it was stopped, or nobody chose where to. */
  'everything.take-out': write<Taken | null>()(nothing),
  /** Asks for such a file and makes it the team of this computer; null where it was stopped, or nobody chose one. */
  'everything.bring-back': write<{ readonly team: string } | null>()(nothing),
  /** Null while nothing is under way. */
  'everything.under-way': read<UnderWay | null>()(nothing),
  'everything.stop': write<null>()(nothing),
} as const satisfies Readonly<Record<string, { readonly input: z.ZodType }>>;
