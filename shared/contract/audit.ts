import { z } from 'zod';
import type { AuditEntry, RowChange } from '../domain/audit/entry';
import { type Done, read, write } from './call';
import { id } from './fields';
import type { MemberLabel } from './labels';

export interface AuditRow extends AuditEntry {
  readonly member: MemberLabel | null;
  /** The person's known-as label, so that the trail can be shown. */
  readonly about: string | null;
  readonly changes: readonly RowChange[];
  readonly undone: boolean;
  readonly canUndo: boolean;
}

export const auditCalls = {
  'audit.list': read<{
    readonly rows: readonly AuditRow[];
    readonly total: number;
    readonly next: string | null;
  }>()(z.strictObject({ before: id.nullable(), personId: id.nullable(), find: z.string().max(200) })),
  /** The newest thing this member did that can still be undone; what Ctrl+Z would undo. */
  'audit.last-undoable': read<AuditRow | null>()(z.strictObject({})),
  'audit.undo': write<Done>()(z.strictObject({ entryId: id })),
} as const;
