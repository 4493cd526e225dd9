import { type QueryExecutorProvider, sql } from 'kysely';

type Row = Readonly<Record<string, string | number | null>>;

const atOnce = 2000;

/**
 * Inserts many rows of one table, all with the same columns. They go in as one JSON text and are taken apart by
 * SQLite itself, which costs a tenth of binding each value.
 */
export async function insertMany(
  db: QueryExecutorProvider,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(columns.map((column) => sql`value ->> ${sql.lit(`$.${column}`)}`));
  for (let from = 0; from < rows.length; from += atOnce) {
    const json = JSON.stringify(rows.slice(from, from + atOnce));
    await sql`insert into ${sql.table(table)} (${names}) select ${values} from json_each(${json})`.execute(
      db,
    );
  }
}
