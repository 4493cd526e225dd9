import type { AuditEntry } from '../../../shared/domain/audit/entry';
import type { TrailLink } from '../../../shared/domain/audit/trail-link';
import type { Instant } from '../../../shared/domain/dates';
import type { Stored } from './stored';

export type AuditEntriesTable = Stored<AuditEntry>;
/**
 * One row that an entry changed; `before` and `after` are JSON, null where there was or is no row, and both where what
 * they told was removed.
 */
export interface AuditChangesTable {
  entryId: string;
  position: number;
  tableName: string;
  rowId: string;
  op: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
}
/** What holds each entry of a team to all those before it. */
export interface AuditLinksTable extends Stored<TrailLink> {
  teamId: string;
}
export interface DraftsTable {
  key: string;
  teamId: string;
  body: string;
  keptAt: Instant;
}
