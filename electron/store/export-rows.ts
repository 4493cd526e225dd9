import type { Kysely } from 'kysely';
import type { Database } from './tables/database';
import type { RowOf } from './writing';

export type ExportRow = RowOf<'exports'>;

/** Everything a team took out, the newest first. */
export async function exportRows(db: Kysely<Database>, teamId: string): Promise<readonly ExportRow[]> {
  return db
    .selectFrom('exports')
    .selectAll()
    .where('teamId', '=', teamId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function findExport(
  db: Kysely<Database>,
  teamId: string,
  id: string,
): Promise<ExportRow | undefined> {
  return db
    .selectFrom('exports')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('id', '=', id)
    .executeTakeFirst();
}
