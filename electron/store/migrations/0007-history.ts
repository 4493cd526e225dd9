import type { Kysely } from 'kysely';
import { createOrderedTable, createStrictTable } from '../sqlite-only/tables';
import { type Builder, keyed, numbers, optionalTexts, referring, texts } from './columns';

/** Which import a row came with: it goes when the import goes. */
function ofImport(table: Builder): Builder {
  return table.addColumn('importNo', 'integer', (column) =>
    column.notNull().references('history_imports.no').onDelete('cascade'),
  );
}

async function records(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'history_imports', (table) =>
    numbers(
      texts(
        referring(keyed(table), { teamId: 'teams', memberId: 'members' }).addColumn(
          'no',
          'integer',
          (column) => column.notNull().unique(),
        ),
        ...['fileName', 'periods', 'takenInAt'],
      ),
      ...['events', 'people', 'requests', 'assessments', 'services', 'reviews', 'leftOut', 'notRecognised'],
    ),
  );
  await createStrictTable(db, 'history_meanings', (table) =>
    texts(
      referring(keyed(table), { teamId: 'teams', memberId: 'members' }),
      ...['words', 'meaning', 'saidAt'],
    ),
  );
}

/** What came in, and what was put together of it: not audited, for the trail of an import is the import itself. */
async function rowsOfImports(db: Kysely<unknown>): Promise<void> {
  // In the order of their key, and nothing beside it: half a million rows go in one after another.
  await createOrderedTable(db, 'history_events', (table) =>
    optionalTexts(
      texts(ofImport(table), 'person', 'event', 'type', 'began', 'ageBand'),
      'ended',
      'outcome',
      'service',
    )
      .addColumn('description', 'integer')
      .addColumn('weeklyPence', 'integer')
      .addPrimaryKeyConstraint('history_events_key', ['importNo', 'person', 'event']),
  );
  await createOrderedTable(db, 'history_descriptions', (table) =>
    texts(
      ofImport(table).addColumn('no', 'integer', (column) => column.notNull()),
      'words',
    ).addPrimaryKeyConstraint('history_descriptions_key', ['importNo', 'no']),
  );
  await createStrictTable(db, 'history_weeks', (table) =>
    numbers(
      texts(referring(table, { teamId: 'teams' }), 'week'),
      ...['requests', 'ledReablement', 'ledLongTerm', 'ledShortTerm', 'ledAdvice', 'ledDeclined', 'ledNfa'],
      ...['ledOpen', 'cameBack', 'longTerm', 'priced', 'pence', 'followed', 'backKnown'],
    ).addPrimaryKeyConstraint('history_weeks_key', ['teamId', 'week']),
  );
  await createStrictTable(db, 'history_described', (table) =>
    numbers(texts(referring(table, { teamId: 'teams' }), 'words', 'week'), 'events').addPrimaryKeyConstraint(
      'history_described_key',
      ['teamId', 'words', 'week'],
    ),
  );
}

/** A council's own history, taken in from its Client Level Data, and what its descriptions mean to the team. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await records(db);
  await rowsOfImports(db);
  await db.schema
    .createIndex('history_imports_by_teamId_no')
    .on('history_imports')
    .columns(['teamId', 'no'])
    .execute();
  await db.schema
    .createIndex('history_meanings_once_by_teamId_words')
    .on('history_meanings')
    .columns(['teamId', 'words'])
    .unique()
    .execute();
}
