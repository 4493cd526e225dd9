import type { Kysely } from 'kysely';
import { createStrictTable } from '../sqlite-only/tables';
import { keyed, numbers, optionalTexts, referring, texts } from './columns';

async function sessions(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'sessions', (table) =>
    optionalTexts(
      numbers(
        texts(
          referring(
            referring(keyed(table), { teamId: 'teams', plannedById: 'members' }),
            { facilitatorId: 'members', presenterId: 'members', aboutPersonId: 'people' },
            false,
          ),
          ...[
            'name',
            'purpose',
            'themes',
            'learning',
            'beforehand',
            'watchFor',
            'material',
            'notes',
            'presents',
          ],
          ...['on', 'time', 'place', 'promptedBy', 'plannedAt'],
        ),
        'plannedMinutes',
      ),
      ...['packId', 'promptedId', 'startedAt', 'closedAt', 'calledOffAt', 'currentStepId'],
    ),
  );
  await createStrictTable(db, 'session_steps', (table) =>
    numbers(
      texts(
        referring(keyed(table), { sessionId: 'sessions' }),
        ...['title', 'speaks', 'prompt', 'facilitator', 'state'],
      ),
      ...['position', 'minutes'],
    ),
  );
  await createStrictTable(db, 'session_members', (table) =>
    texts(referring(keyed(table), { sessionId: 'sessions', memberId: 'members' }), 'state'),
  );
  await createStrictTable(db, 'learning_points', (table) =>
    texts(
      referring(keyed(table), { teamId: 'teams', sessionId: 'sessions', releasedById: 'members' }),
      ...['name', 'words', 'themes', 'releasedOn'],
    ),
  );
  await createStrictTable(db, 'team_packs', (table) =>
    optionalTexts(
      texts(
        referring(keyed(table), { teamId: 'teams', madeById: 'members' }),
        ...['name', 'pack', 'changedAt'],
      ),
      ...['copiedFrom', 'removedAt'],
    ),
  );
}

/**
 * What is said in a session and what a member learned are theirs: these tables are not audited, so that the trail
 * knows that something changed and never what it says.
 */
async function confidential(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'session_words', (table) =>
    texts(
      // Nothing refers to the rows it is about: they go and come back when a plan is taken back, and no word goes with them.
      optionalTexts(keyed(table), 'stepId'),
      ...['sessionId', 'kind', 'words', 'changedAt'],
    ),
  );
  await createStrictTable(db, 'learning_records', (table) =>
    optionalTexts(
      numbers(
        texts(
          referring(
            referring(keyed(table), { teamId: 'teams', memberId: 'members' }),
            { sessionId: 'sessions' },
            false,
          ),
          ...[
            'on',
            'activity',
            'what',
            'why',
            'learned',
            'forPractice',
            'forPeople',
            'peerWith',
            'standards',
          ],
          ...['state', 'changedAt'],
        ),
        'withPeer',
      ),
      'setAsideAt',
    ),
  );
}

/** Reflective sessions, the packs a team makes, what it releases of its learning, and each member's own records. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sessions(db);
  await confidential(db);
  await db.schema
    .alterTable('members')
    .addColumn('champion', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('actions')
    .addColumn('sessionId', 'text', (column) => column.references('sessions.id'))
    .execute();
  const indexes: readonly (readonly [string, readonly string[], boolean])[] = [
    ['sessions', ['teamId', 'on'], false],
    ['session_steps', ['sessionId', 'position'], false],
    ['session_members', ['sessionId', 'memberId'], true],
    ['session_words', ['sessionId', 'kind'], false],
    ['learning_points', ['teamId', 'releasedOn'], false],
    ['learning_records', ['memberId', 'on'], false],
    ['team_packs', ['teamId', 'name'], false],
    ['actions', ['sessionId'], false],
  ];
  for (const [table, on, once] of indexes) {
    const index = db.schema
      .createIndex(`${table}_${once ? 'once_' : ''}by_${on.join('_')}`)
      .on(table)
      .columns([...on]);
    await (once ? index.unique() : index).execute();
  }
}
