import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** How many are listed: what was brought in earlier is found in the trail. */
const mostListed = 20;

/** What was brought in and not taken back, newest first, with the entry it was brought in by. */
export async function listImportRows(db: Kysely<Database>, teamId: string) {
  return db
    .selectFrom('imports')
    .innerJoin('audit_entries', (join) =>
      join.onRef('audit_entries.subjectId', '=', 'imports.id').on('audit_entries.topic', '=', 'imports'),
    )
    .select(['imports.id', 'imports.kind', 'imports.file', 'imports.count', 'imports.at', 'imports.memberId'])
    .select(({ fn }) => fn.max('audit_entries.id').as('entryId'))
    .where('imports.teamId', '=', teamId)
    .groupBy('imports.id')
    .orderBy('imports.at', 'desc')
    .limit(mostListed)
    .execute();
}
