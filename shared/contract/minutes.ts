import { z } from 'zod';
import type { ReadableDocument } from '../domain/documents/document';
import type { Minutes, MinutesSection } from '../domain/minutes/minutes';
import { type Done, read, write } from './call';
import type { Taken } from './exports';
import { id, neededWords } from './fields';

export type { Minutes, MinutesSection };

export interface MinutesView {
  readonly minutes: Minutes;
  readonly amendments: readonly {
    readonly id: string;
    readonly by: string;
    readonly at: string;
    readonly words: string;
  }[];
  readonly actionsMade: number;
  readonly actionsDone: number;
}

export interface MinutesRow {
  readonly huddleId: string;
  readonly on: string;
  readonly kind: 'weekly' | 'ad-hoc';
}

export interface MinutesList {
  /** Newest first. */
  readonly rows: readonly MinutesRow[];
  /** How many there are before and after these. */
  readonly newer: number;
  readonly older: number;
}

/** `appendix`: with the whole of what was decided and reviewed, and who does what. */
const takenOut = z.strictObject({ huddleId: id, appendix: z.boolean() });

export const minutesCalls = {
  /** The minutes around one huddle, or the newest. */
  'minutes.list': read<MinutesList>()(z.strictObject({ around: id.nullable() })),
  'minutes.read': read<MinutesView>()(z.strictObject({ huddleId: id })),
  /** The minutes as they go out, on paper or as a file. */
  'minutes.document': read<ReadableDocument>()(takenOut),
  /** Puts the plain words on the clipboard, and says so in the trail: every export is logged. */
  'minutes.copy': write<Taken>()(takenOut),
  /** Null when nobody chose where to. A PDF is what the window has laid out to be printed. */
  'minutes.save-as': write<Taken | null>()(takenOut.extend({ as: z.enum(['docx', 'pdf']) })),
  'minutes.amend': write<Done>()(z.strictObject({ huddleId: id, words: neededWords })),
} as const;
