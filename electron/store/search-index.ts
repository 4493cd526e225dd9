import { sql } from 'kysely';
import type { RowChange } from '../../shared/domain/audit/entry';
import type { Db } from './db';
import { isSearchable, type SearchableTable, searchable } from './searchable';
import { putIntoSearch, removeFromSearch, type SearchEntry } from './sqlite-only/full-text';

async function index(db: Db, table: SearchableTable, rowId: string): Promise<void> {
  const entryOf = (id: string) =>
    sql<SearchEntry>`(select * from ${searchable[table](db)} as each where each."rowId" = ${id})`;
  await putIntoSearch(db, table, rowId, entryOf);
}

/** What was written on a plan is found by the plan's title, and leads to its person. */
async function indexWhatHangsOn(db: Db, planId: string): Promise<void> {
  for (const table of ['c2_contacts', 'c2_spends', 'c2_reviews'] as const) {
    const rows = await db.selectFrom(table).select('id').where('planId', '=', planId).execute();
    for (const { id } of rows) {
      await removeFromSearch(db, table, id);
      await index(db, table, id);
    }
  }
}

/** Keeps the search index true after a row was written, in the same transaction. */
export async function indexRow(db: Db, { table, rowId, op, after }: RowChange): Promise<void> {
  if (!isSearchable(table)) return;
  if (op !== 'insert') await removeFromSearch(db, table, rowId);
  if (op !== 'delete') await index(db, table, rowId);
  const moved = op === 'update' && after !== null && ('personId' in after || 'whatNeedsToChange' in after);
  if (table === 'c2_plans' && moved) await indexWhatHangsOn(db, rowId);
}
