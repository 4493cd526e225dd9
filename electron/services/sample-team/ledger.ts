import type { RowChange } from '../../../shared/domain/audit/entry';
import type { Verb } from '../../../shared/domain/audit/verb-words';
import type { Instant } from '../../../shared/domain/dates';
import type { EntryToAppend } from '../../store/audit-trail';
import type { AuditedTable } from '../../store/tables/database';
import type { RowOf } from '../../store/writing';

export type Row = Readonly<Record<string, string | number | null>>;
type EntryAbout = { readonly verb: Verb } & Pick<EntryToAppend, 'topic' | 'subjectId'> &
  Partial<Pick<EntryToAppend, 'personId' | 'huddleId' | 'memberId'>>;

export interface LedgerEntry {
  readonly entry: EntryToAppend;
  readonly changes: readonly RowChange[];
}

/** One entry being written: what a service would have written through `Writing`. */
export interface Pen {
  insert<T extends AuditedTable>(table: T, row: RowOf<T> & { readonly id: string }): void;
  /** Faults when there is no such row: the story would contradict itself. */
  update<T extends AuditedTable>(table: T, id: string, patch: Partial<RowOf<T>>): void;
}

/** Rows and their audit trail in memory, in the order they came about. */
export class Ledger {
  readonly tables = new Map<AuditedTable, Map<string, Row>>();
  readonly trail: LedgerEntry[] = [];
  private readonly waiting: {
    readonly at: Instant;
    readonly about: EntryAbout;
    readonly write: (pen: Pen) => void;
  }[] = [];
  private readonly teamNumber: number;
  private made = 0;

  /** `teamNumber`, 0 to 4095, keeps the ids of many teams in one store apart. */
  constructor(teamNumber: number) {
    this.teamNumber = teamNumber;
  }

  /** The same story told at the same moment makes the same ids; they sort by the moment, as all our ids do. */
  newId(at: Instant): string {
    this.made += 1;
    const time = Date.parse(at).toString(16).padStart(12, '0');
    const team = this.teamNumber.toString(16).padStart(3, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${team}-8000-${this.made.toString(16).padStart(12, '0')}`;
  }

  /** Something happened at a moment; it is written when everything before it has been. */
  happened(at: Instant, about: EntryAbout, write: (pen: Pen) => void): void {
    this.waiting.push({ at, about, write });
  }

  /** Writes all that happened, in order of time, and what came first first. */
  settle(teamId: string): void {
    this.waiting.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    for (const { at, about, write } of this.waiting.splice(0)) {
      const changes: RowChange[] = [];
      write(this.pen(changes));
      const entry = { personId: null, huddleId: null, memberId: null, ...about };
      this.trail.push({
        entry: { ...entry, id: this.newId(at), teamId, at, undoable: false, undoesId: null },
        changes,
      });
    }
  }

  private pen(changes: RowChange[]): Pen {
    return {
      insert: (table, row) => {
        const rows = this.tables.get(table) ?? new Map<string, Row>();
        this.tables.set(table, rows.set(row.id, row));
        changes.push({ table, rowId: row.id, op: 'insert', before: null, after: row });
      },
      update: (table, id, patch) => {
        const before = this.tables.get(table)?.get(id);
        if (before === undefined)
          throw new Error(`The story changes a row of ${table} that was never written.`);
        const columns: object = patch;
        const changed = Object.entries(columns as Row).filter(([column, value]) => before[column] !== value);
        if (changed.length === 0) return;
        const after = Object.fromEntries(changed);
        const was = Object.fromEntries(changed.map(([column]) => [column, before[column] ?? null]));
        this.tables.get(table)?.set(id, { ...before, ...after });
        changes.push({ table, rowId: id, op: 'update', before: was, after });
      },
    };
  }
}
