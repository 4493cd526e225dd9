import type { Kysely } from 'kysely';
import type { Database } from './tables/database';
import type { RowOf } from './writing';

export type ExportRow = RowOf<'exports'>;

/** What a team took out, the newest first. */
export async function exportRows(
  db: Kysely<Database>,
  teamId: string,
  most: number,
): Promise<readonly ExportRow[]> {
  return db
    .selectFrom('exports')
    .selectAll()
    .where('teamId', '=', teamId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
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

export async function countExports(db: Kysely<Database>, teamId: string): Promise<number> {
  const { many } = await db
    .selectFrom('exports')
    .select((make) => make.fn.countAll<number>().as('many'))
    .where('teamId', '=', teamId)
    .executeTakeFirstOrThrow();
  return many;
}
