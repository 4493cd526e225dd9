import { z } from 'zod';
import type { ReadableDocument } from '../domain/documents/document';
import { read, write } from './call';
import type { Taken } from './exports';
import { id } from './fields';
import type { PersonLabel } from './labels';

/** A note of one person, on paper or as a file; it bears their name and the council's number of their record. */
export interface CaseNoteView {
  readonly document: ReadableDocument;
  readonly person: PersonLabel;
  /** Null while none is written down: whoever takes the note out is told so. */
  readonly recordNumber: string | null;
  /** What it is of, to go back to. */
  readonly of: { readonly kind: 'c3-proposal' | 'c2-plan'; readonly id: string };
}

/** What a case note is of: a decision on a C3 proposal, a review of a C2 plan, or how a plan ended. */
const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decision'), decisionId: id }),
  z.strictObject({ kind: z.literal('review'), reviewId: id }),
  z.strictObject({ kind: z.literal('ending'), planId: id }),
]);

const note = z.strictObject({ about });

export const caseNoteCalls = {
  'case-notes.read': read<CaseNoteView>()(note),
  /** Puts its plain words on the clipboard, to paste into the council’s record, and says so in the trail. */
  'case-notes.copy': write<Taken>()(note),
  /** Null when nobody chose where to. A PDF is what the window has laid out to be printed. */
  'case-notes.save-as': write<Taken | null>()(note.extend({ as: z.enum(['docx', 'pdf']) })),
} as const;
