import type { AuditEntry } from '../../../shared/domain/audit/entry';
import type { Instant } from '../../../shared/domain/dates';
import type { Stored } from './stored';

export type AuditEntriesTable = Stored<AuditEntry>;
/** One row that an entry changed; `before` and `after` are JSON, null where there was or is no row. */
export interface AuditChangesTable {
  entryId: string;
  position: number;
  tableName: string;
  rowId: string;
  op: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
}
export interface DraftsTable {
  key: string;
  teamId: string;
  body: string;
  keptAt: Instant;
}
