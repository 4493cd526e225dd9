import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** The tables whose rows are a person's, and move with them when two records become one. */
export const tablesOfPerson = [
  'lead_worker_changes',
  'rests',
  'conversations',
  'connections',
  'gaps',
  'c2_plans',
  'c3_proposals',
  'actions',
  'stories',
  'people_alongside',
] as const;

export interface RowOfPerson {
  readonly table: (typeof tablesOfPerson)[number];
  readonly id: string;
}

/** The ids of everything that is a person's, by table. */
export async function rowsOfPerson(db: Kysely<Database>, personId: string): Promise<readonly RowOfPerson[]> {
  const found: RowOfPerson[] = [];
  for (const table of tablesOfPerson) {
    const rows = await db.selectFrom(table).select('id').where('personId', '=', personId).execute();
    found.push(...rows.map(({ id }) => ({ table, id })));
  }
  return found;
}
