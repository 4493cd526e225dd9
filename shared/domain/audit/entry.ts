import type { Instant } from '../dates';

export const topics = [
  'team',
  'people',
  'conversations',
  'c2-plans',
  'c3-proposals',
  'huddles',
  'actions',
  'measures',
  'history',
  'reflection',
  'stories',
  'reports',
  'exports',
  'imports',
  'backups',
  'device',
] as const;
/** A topic bears the same name on every floor, from table to view. */
export type Topic = (typeof topics)[number];

/** Who did what, to whom, when. Its row changes, before and after, stand beside it. */
export interface AuditEntry {
  readonly id: string;
  readonly teamId: string;
  readonly at: Instant;
  readonly memberId: string | null;
  /** Past tense, `topic.what-was-done`, for example `c2-plans.contact-recorded`. */
  readonly verb: string;
  readonly topic: Topic;
  readonly subjectId: string;
  readonly personId: string | null;
  readonly huddleId: string | null;
  readonly undoable: boolean;
  readonly undoesId: string | null;
}

export interface RowChange {
  readonly table: string;
  readonly rowId: string;
  readonly op: 'insert' | 'update' | 'delete';
  /** Only the columns that changed, for an update; the whole row otherwise. */
  readonly before: Readonly<Record<string, string | number | null>> | null;
  readonly after: Readonly<Record<string, string | number | null>> | null;
}
