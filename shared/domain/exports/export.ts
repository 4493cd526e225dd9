import type { Instant } from '../dates';

/** What may be taken out of the program. */
export const exportKinds = [
  'minutes',
  'case-note',
  'plan-to-keep',
  'report',
  'story-of-change',
  'everything',
  'chart',
  'learning-record',
  'invitation',
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** `clipboard`: as plain text, to be pasted. `file`: as some file, before the program kept as which. */
export const exportForms = ['pdf', 'docx', 'csv', 'svg', 'png', 'ics', 'zip', 'clipboard', 'file'] as const;
export type ExportForm = (typeof exportForms)[number];

/**
 * Something that left the program because somebody took it out (design 1: every export is logged). What was in it does
 * not stand here, and whom it is about only by reference.
 */
export interface Export {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string;
  readonly at: Instant;
  readonly kind: ExportKind;
  readonly form: ExportForm;
  /** The huddle, proposal, plan … it was made from. */
  readonly subjectId: string | null;
  readonly personId: string | null;
  /** For readers outside the team: small numbers are left out of it. */
  readonly outside: boolean;
  /** The file's name and the folder it was written to, on the computer it was written on; null for the clipboard. */
  readonly file: string | null;
  readonly folder: string | null;
}
