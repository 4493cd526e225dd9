import { type Kysely, sql } from 'kysely';
import { createStrictTable } from '../sqlite-only/tables';
import { type Builder, keyed, optionalTexts, referring, texts } from './columns';

function whole(table: Builder, ...names: readonly string[]): Builder {
  return names.reduce((built, name) => built.addColumn(name, 'integer'), table);
}

const onChart = { teamId: 'teams', memberId: 'members' };

async function chartTables(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'chart_pins', (table) =>
    texts(referring(keyed(table), onChart), 'chartId', 'on', 'words', 'pinnedAt'),
  );
  await createStrictTable(db, 'chart_notices', (table) =>
    optionalTexts(
      texts(
        referring(referring(keyed(table), onChart), { actionId: 'actions', huddleId: 'huddles' }, false),
        ...['chartId', 'on', 'noticed', 'tryNext', 'keptAt'],
      ),
      ...['lookAgainOn', 'cameOfIt', 'cameOfItOn'],
    ),
  );
  await createStrictTable(db, 'chart_rebases', (table) =>
    texts(referring(keyed(table), onChart), 'chartId', 'week', 'reason', 'on'),
  );
  // Hundredths, so that a target of 87.5 and an average of 3.75 are whole numbers.
  await createStrictTable(db, 'chart_settings', (table) =>
    whole(texts(referring(keyed(table), onChart), 'chartId'), 'baselineWeeks', 'targetHundredths'),
  );
  await createStrictTable(db, 'entered_weeks', (table) =>
    texts(referring(keyed(table), onChart), 'chartId', 'week', 'enteredAt').addColumn(
      'valueHundredths',
      'integer',
      (column) => column.notNull(),
    ),
  );
}

/**
 * When a person and the team came to rest, and took things up again, is a recorded event, because who comes back is
 * measured. What was closed before stands on the person, and where they came back since, in the trail.
 */
async function rests(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'rests', (table) =>
    optionalTexts(texts(referring(keyed(table), { personId: 'people' }), 'restedOn'), 'backOn'),
  );
  await sql`insert into rests (id, "personId", "restedOn", "backOn")
    select 'rest-' || c."entryId" || '-' || c.position, c."rowId", c.after ->> '$.closedOn',
      (select min(substr(e."at", 1, 10)) from audit_entries e
        where e."subjectId" = c."rowId" and e.verb = 'people.reopened' and e.id > c."entryId"
          and not exists (select 1 from audit_entries u where u."undoesId" = e.id))
    from audit_changes c join audit_entries closing on closing.id = c."entryId"
    where closing.verb = 'people.closed' and c."tableName" = 'people' and c.op = 'update'
      and c.after ->> '$.closedOn' is not null
      and not exists (select 1 from audit_entries u where u."undoesId" = c."entryId")`.execute(db);
}

/**
 * What was counted, as of a team's newest entry in the trail. Not a record: it says nothing that could not be counted
 * again, is not audited, and may be emptied at any time.
 */
async function countedWeeks(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'counted_weeks', (table) =>
    texts(table, 'teamId', 'chartId', 'asOf', 'parts').addPrimaryKeyConstraint('counted_weeks_key', [
      'teamId',
      'chartId',
    ]),
  );
}

/** What a team says of its charts, figures from before the program counted, and when people came to rest. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await chartTables(db);
  await rests(db);
  await countedWeeks(db);
  const indexes: readonly (readonly [string, readonly string[], boolean])[] = [
    ['chart_pins', ['teamId', 'chartId'], false],
    ['chart_notices', ['teamId', 'chartId', 'on'], false],
    ['chart_notices', ['actionId'], false],
    ['chart_rebases', ['teamId', 'chartId', 'week'], true],
    ['chart_settings', ['teamId', 'chartId'], true],
    ['entered_weeks', ['teamId', 'chartId', 'week'], true],
    ['rests', ['personId', 'restedOn'], false],
    // The measures read these whole: with all they need in the index, the rows themselves are never touched.
    ['c2_contacts', ['planId', 'on', 'how'], false],
    ['conversations', ['personId', 'happenedOn', 'kind'], false],
  ];
  for (const [table, on, once] of indexes) {
    const index = db.schema
      .createIndex(`${table}_${once ? 'once_' : ''}by_${on.join('_')}`)
      .on(table)
      .columns([...on]);
    await (once ? index.unique() : index).execute();
  }
  await db.schema.dropIndex('c2_contacts_by_planId_on').execute();
  await db.schema.dropIndex('conversations_by_personId_happenedOn').execute();
}
