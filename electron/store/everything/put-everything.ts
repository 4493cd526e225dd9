import { type Kysely, sql } from 'kysely';
import { latestVersion } from '../migrations';
import { rebuildSearchIndex } from '../rebuild-search';
import { insertMany } from '../sqlite-only/insert-many';
import { readSchemaVersion } from '../sqlite-only/signature';
import type { Database } from '../tables/database';
import type { PlainRow } from './snapshot';

/** So few that whatever else is asked meanwhile is answered soon. */
const atOnce = 500;

export interface RowsOfTable {
  readonly table: string;
  readonly rows: readonly PlainRow[];
}

/**
 * Puts every row of a team into a store that has none, in one transaction, with the search index over them (a store of
 * an older version gets it with its last migration). Rows may refer to rows of tables that come later; a reference to
 * what is nowhere faults, and then nothing is kept. `between` is told how many rows went in since, and may throw to
 * leave it.
 */
export async function putEverything(
  db: Kysely<Database>,
  tables: readonly RowsOfTable[],
  between: (rows: number) => Promise<void>,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`pragma defer_foreign_keys = on`.execute(transaction);
    for (const { table, rows } of tables) {
      for (let from = 0; from < rows.length; from += atOnce) {
        const some = rows.slice(from, from + atOnce);
        await insertMany(transaction, table, some);
        await between(some.length);
      }
    }
    if ((await readSchemaVersion(transaction)) === latestVersion) await rebuildSearchIndex(transaction);
  });
}
