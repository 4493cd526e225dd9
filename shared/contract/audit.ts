import { z } from 'zod';
import type { AuditEntry, RowChange } from '../domain/audit/entry';
import type { TrailFound } from '../domain/audit/trail-found';
import type { MarkCompared } from '../domain/audit/trail-mark';
import type { Instant } from '../domain/dates';
import { type Done, read, write } from './call';
import { id, nothing } from './fields';
import type { MemberLabel } from './labels';

export interface AuditRow extends AuditEntry {
  readonly member: MemberLabel | null;
  /** The person's known-as label, so that the trail can be shown. */
  readonly about: string | null;
  readonly changes: readonly RowChange[];
  readonly undone: boolean;
  readonly canUndo: boolean;
}

/** Whether the trail is whole, as it was looked at. */
export interface RecordVerified extends Omit<TrailFound, 'head'> {
  /** How many entries fit, from the first. */
  readonly entries: number;
  /** The last of them in few signs, to be noted down; null where there is none. */
  readonly mark: string | null;
  readonly lookedAt: Instant;
}

export const auditCalls = {
  'audit.list': read<{
    readonly rows: readonly AuditRow[];
    readonly total: number;
    readonly next: string | null;
  }>()(z.strictObject({ before: id.nullable(), personId: id.nullable(), find: z.string().max(200) })),
  /** The newest thing this member did that can still be undone; what Ctrl+Z would undo. */
  'audit.last-undoable': read<AuditRow | null>()(z.strictObject({})),
  /** Whether the trail is whole, and since when; null where it was stopped. */
  'audit.verify': read<RecordVerified | null>()(nothing),
  /** Whether the trail still goes through a place that was noted down. */
  'audit.compare-mark': read<MarkCompared>()(z.strictObject({ noted: z.string().max(100) })),
  /** Puts the mark of the newest entry on the clipboard; null where there is none yet. */
  'audit.copy-mark': read<{ readonly mark: string | null }>()(nothing),
  'audit.undo': write<Done>()(z.strictObject({ entryId: id })),
} as const;
