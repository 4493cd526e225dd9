import type { Kysely } from 'kysely';
import type { Verb } from '../../../shared/domain/audit/verb-words';
import type { Database } from '../tables/database';

/**
 * What a room does on its way through a huddle, and what is said on a chart: after these nothing is counted otherwise.
 * Who was there and how the week felt count once a huddle is closed, which is an entry of its own.
 */
const countsNothing: readonly Verb[] = [
  'huddles.started',
  'huddles.agenda-followed',
  'huddles.item-left',
  'huddles.item-skipped',
  'huddles.item-moved',
  'huddles.item-added',
  'huddles.chart-chosen',
  'huddles.note-kept',
  'huddles.attendance-marked',
  'huddles.chair-set',
  'huddles.pulse-added',
  'measures.note-pinned',
  'measures.noticed',
];

/** The newest entry in each team's trail after which its weeks may be counted otherwise. */
export async function newestEntries(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('teams as t')
    .select((eb) => [
      't.id',
      eb
        .selectFrom('audit_entries as e')
        .select('e.id')
        .whereRef('e.teamId', '=', 't.id')
        .where('e.verb', 'not in', countsNothing)
        .orderBy('e.id', 'desc')
        .limit(1)
        .as('newest'),
    ])
    .execute();
  return new Map(rows.flatMap(({ id, newest }) => (newest === null ? [] : [[id, newest]])));
}

/** The newest entry in one team's trail after which its weeks may be counted otherwise. */
export async function newestEntryOf(db: Kysely<Database>, teamId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit_entries')
    .select('id')
    .where('teamId', '=', teamId)
    .where('verb', 'not in', countsNothing)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
