import { type QueryExecutorProvider, sql } from 'kysely';

export interface StoredColumn {
  readonly name: string;
  readonly type: 'text' | 'integer';
  readonly optional: boolean;
  /** The table whose `id` stands in it. */
  readonly refersTo: string | null;
}

export interface StoredTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
  /** The columns by which a row is told from every other. */
  readonly key: readonly string[];
  /** Its rows lie in the order of their key, and not in that in which they were written. */
  readonly ordered: boolean;
}

/** What tables there are in a store and what stands in their columns, as the store itself says. */
export async function readShape(
  db: QueryExecutorProvider,
  tables: readonly string[],
): Promise<readonly StoredTable[]> {
  const shapes = await Promise.all(tables.map((table) => readTable(db, table)));
  return shapes.filter(({ columns }) => columns.length > 0);
}

async function readTable(db: QueryExecutorProvider, name: string): Promise<StoredTable> {
  const { rows } = await sql<{ name: string; type: string; notnull: 0 | 1; pk: number }>`
    select name, type, "notnull", pk from pragma_table_info(${name}) order by cid`.execute(db);
  const { rows: references } = await sql<{ from: string; table: string }>`
    select "from", "table" from pragma_foreign_key_list(${name})`.execute(db);
  const refersTo = new Map(references.map(({ from, table }) => [from, table]));
  const { rows: kinds } = await sql<{ wr: 0 | 1 }>`
    select wr from pragma_table_list where name = ${name}`.execute(db);
  return {
    name,
    ordered: kinds[0]?.wr === 1,
    columns: rows.map((column) => ({
      name: column.name,
      type: column.type.toLowerCase() === 'integer' ? 'integer' : 'text',
      optional: column.notnull === 0,
      refersTo: refersTo.get(column.name) ?? null,
    })),
    key: rows
      .filter(({ pk }) => pk > 0)
      .toSorted((one, other) => one.pk - other.pk)
      .map((column) => column.name),
  };
}
