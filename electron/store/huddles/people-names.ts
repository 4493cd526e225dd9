import type { Kysely } from 'kysely';
import { addDays } from '../../../shared/domain/dates';
import type { NamedPerson } from '../../../shared/domain/wall/names';
import type { Database } from '../tables/database';

/** The names of everybody a team talks or talked with, those who were removed or merged included: a name stays one. */
export async function namesOfPeople(db: Kysely<Database>, teamId: string): Promise<readonly NamedPerson[]> {
  return db.selectFrom('people').select(['id', 'fullName', 'knownAs']).where('teamId', '=', teamId).execute();
}

/** How many days before a huddle somebody's session counts as spoken of in it, once all it came to is settled. */
const stillInMind = 28;

/**
 * Whom a huddle speaks of: by its spends, plans and proposals, and by the sessions whose commitments it asks about,
 * because what was promised there may name them by their first name.
 */
export async function peopleSpokenOf(db: Kysely<Database>, huddleId: string): Promise<readonly string[]> {
  const subjects = () => db.selectFrom('agenda_items').where('agenda_items.huddleId', '=', huddleId);
  const rows = await subjects()
    .innerJoin('c2_plans', 'c2_plans.id', 'agenda_items.subjectId')
    .select('c2_plans.personId')
    .union(
      subjects()
        .innerJoin('c3_proposals', 'c3_proposals.id', 'agenda_items.subjectId')
        .select('c3_proposals.personId'),
    )
    .union(
      subjects()
        .innerJoin('c2_spends', 'c2_spends.id', 'agenda_items.subjectId')
        .innerJoin('c2_plans', 'c2_plans.id', 'c2_spends.planId')
        .select('c2_plans.personId'),
    )
    .execute();
  const ofSessions = await peopleOfSessions(db, huddleId);
  return [...new Set([...rows.map(({ personId }) => personId), ...ofSessions])];
}

/** Whom the sessions were about that came to something still to be done, or settled lately. */
async function peopleOfSessions(db: Kysely<Database>, huddleId: string): Promise<readonly string[]> {
  const huddle = await db
    .selectFrom('huddles')
    .select(['teamId', 'on'])
    .where('id', '=', huddleId)
    .executeTakeFirst();
  if (huddle === undefined) return [];
  const lately = addDays(huddle.on, -stillInMind);
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('actions', 'actions.sessionId', 'sessions.id')
    .select('sessions.aboutPersonId')
    .distinct()
    .where('sessions.teamId', '=', huddle.teamId)
    .where('sessions.aboutPersonId', 'is not', null)
    .where((where) =>
      where.or([
        where.and([where('actions.doneOn', 'is', null), where('actions.droppedOn', 'is', null)]),
        where('actions.madeOn', '>=', lately),
        where('actions.doneOn', '>=', lately),
        where('actions.droppedOn', '>=', lately),
      ]),
    )
    .orderBy('sessions.aboutPersonId')
    .execute();
  return rows.flatMap(({ aboutPersonId }) => aboutPersonId ?? []);
}
