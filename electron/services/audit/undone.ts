import type { AuditEntry, RowChange } from '../../../shared/domain/audit/entry';
import type { LocalDate } from '../../../shared/domain/dates';

/** An entry that is being taken back, once its rows are put back and before it is committed. */
export interface Undone {
  readonly entry: Pick<AuditEntry, 'id' | 'personId'>;
  /** What was done to take it back. */
  readonly changes: readonly RowChange[];
  readonly teamId: string;
  readonly today: LocalDate;
}

export function touched({ changes }: Undone, table: string): readonly RowChange[] {
  return changes.filter((change) => change.table === table);
}
