import type { Kysely } from 'kysely';
import type { NamedPerson } from '../../../shared/domain/wall/names';
import type { Database } from '../tables/database';

/** The names of everybody a team talks or talked with, those who were removed or merged included: a name stays one. */
export async function namesOfPeople(db: Kysely<Database>, teamId: string): Promise<readonly NamedPerson[]> {
  return db.selectFrom('people').select(['id', 'fullName', 'knownAs']).where('teamId', '=', teamId).execute();
}

/** Whom a huddle's agenda is about, by its spends, plans and proposals. */
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
  return rows.map(({ personId }) => personId);
}
