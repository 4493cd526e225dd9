import type { Insertable, Selectable, Transaction, Updateable } from 'kysely';
import type { AuditEntry, RowChange } from '../../shared/domain/audit/entry';
import type { UndoingVerb } from '../../shared/domain/audit/undo';
import type { Verb } from '../../shared/domain/audit/verb-words';
import type { Db } from './db';
import { insertMadeOnce, makingOnce } from './made-once';
import { indexRow } from './search-index';
import type { AuditedTable, Database } from './tables/database';

const runMadeOnce = makingOnce();

export type { Db };

type Row = Readonly<Record<string, string | number | null>>;

/** Who did what; the rows it changed are collected as they are written. */
export type EntryFacts = Pick<
  AuditEntry,
  'topic' | 'subjectId' | 'personId' | 'huddleId' | 'undoable' | 'undoesId'
> & { readonly verb: Verb | UndoingVerb };

/**
 * Writes rows and remembers, for each, what was there before and what is there after, so that the audit trail
 * stands in the same transaction as the change, whole by construction, and a change can be undone from it.
 */
export class Writing {
  private readonly changed: RowChange[] = [];
  private noted: (EntryFacts & { readonly id: string }) | null = null;

  readonly db: Db;
  private readonly entryId: string;

  constructor(db: Db, entryId: string) {
    this.db = db;
    this.entryId = entryId;
  }

  /** Says what this write is; once for each transaction. Answers the audit entry's id, by which it can be undone. */
  record(facts: EntryFacts): string {
    if (this.noted !== null) throw new Error(`Recorded twice: ${this.noted.verb} and ${facts.verb}`);
    this.noted = { ...facts, id: this.entryId };
    return this.entryId;
  }

  get entry(): (EntryFacts & { readonly id: string }) | null {
    return this.noted;
  }

  get changes(): readonly RowChange[] {
    return this.changed;
  }

  async insert<T extends AuditedTable>(
    table: T,
    row: Insertable<Database[T]> & { id: string },
  ): Promise<void> {
    await this.put(table, row);
  }

  /** Changes the columns named; answers false when there is no such row. */
  async update<T extends AuditedTable>(
    table: T,
    id: string,
    patch: Updateable<Database[T]>,
  ): Promise<boolean> {
    return this.patch(table, id, patch);
  }

  /** Removes a row; answers false when there is no such row. */
  async remove(table: AuditedTable, id: string): Promise<boolean> {
    const before = await this.read(table, id);
    if (before === undefined) return false;
    await this.plain.deleteFrom(table).where('id', '=', id).execute();
    await this.keep({ table, rowId: id, op: 'delete', before, after: null });
    return true;
  }

  /** Puts back a row as it stood, for undo: its columns come from the trail, not from a window. */
  async restore(table: AuditedTable, row: Row): Promise<void> {
    await this.put(table, row);
  }

  /** Sets columns to what they were, for undo. */
  async revert(table: AuditedTable, id: string, columns: Row): Promise<boolean> {
    return this.patch(table, id, columns);
  }

  async read(table: AuditedTable, id: string): Promise<Row | undefined> {
    const { plain } = this;
    const { rows } = await runMadeOnce(plain, `read ${table}`, [id], ([its = '']) =>
      plain.selectFrom(table).selectAll().where('id', '=', its).compile(),
    );
    return rows[0];
  }

  /** Rows whose table is only known at run time: every audited table has a text `id`. */
  private get plain(): Transaction<Record<string, Record<string, string | number | null>>> {
    return this.db as unknown as Transaction<Record<string, Record<string, string | number | null>>>;
  }

  private async put(table: AuditedTable, values: object): Promise<void> {
    const row = values as Row;
    await insertMadeOnce(this.db, table, row);
    await this.keep({ table, rowId: String(row.id), op: 'insert', before: null, after: row });
  }

  private async patch(table: AuditedTable, id: string, values: object): Promise<boolean> {
    const before = await this.read(table, id);
    if (before === undefined) return false;
    const changed = Object.entries(values as Row).filter(([column, value]) => before[column] !== value);
    if (changed.length === 0) return true;
    const after = Object.fromEntries(changed);
    const { plain } = this;
    const columns = Object.keys(after);
    await runMadeOnce(
      plain,
      `update ${table} ${columns}`,
      [id, ...Object.values(after)],
      ([its = '', ...values]) =>
        plain.updateTable(table).set(zip(columns, values)).where('id', '=', its).compile(),
    );
    const was = Object.fromEntries(changed.map(([column]) => [column, before[column] ?? null]));
    await this.keep({ table, rowId: id, op: 'update', before: was, after });
    return true;
  }

  private async keep(change: RowChange): Promise<void> {
    this.changed.push(change);
    await indexRow(this.db, change);
  }
}

function zip(columns: readonly string[], values: readonly string[]): Row {
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
}

/** A row as it is read from a table. */
export type RowOf<T extends keyof Database> = Selectable<Database[T]>;
