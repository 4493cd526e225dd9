import type { Kysely } from 'kysely';
import { createStrictTable } from '../sqlite-only/tables';
import { keyed, numbers, referring, texts } from './columns';

/** What was brought in from spreadsheets, and how files of each shape are read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'imports', (table) =>
    numbers(
      texts(
        referring(keyed(table), { teamId: 'teams', memberId: 'members' }),
        ...['kind', 'file', 'sheet', 'at'],
      ),
      'count',
    ),
  );
  await createStrictTable(db, 'import_layouts', (table) =>
    texts(referring(keyed(table), { teamId: 'teams' }), ...['shape', 'kind', 'fields', 'keptAt']),
  );
  await db.schema.createIndex('imports_by_teamId_at').on('imports').columns(['teamId', 'at']).execute();
  await db.schema
    .createIndex('import_layouts_once_by_teamId_shape')
    .on('import_layouts')
    .columns(['teamId', 'shape'])
    .unique()
    .execute();
}
