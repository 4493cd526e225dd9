import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import type { PlanOverWeeks } from '../../../shared/domain/measures/in-contact';
import type { Database } from '../tables/database';

/** The plans of a team that were open on or after a day, with their contacts and reopenings; three queries. */
export async function plansOpenSince(
  db: Kysely<Database>,
  teamId: string,
  from: LocalDate,
): Promise<readonly PlanOverWeeks[]> {
  const plans = await db
    .selectFrom('c2_plans')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .select(['c2_plans.id', 'c2_plans.openedOn', 'c2_plans.endedOn', 'c2_plans.contactRhythmDays'])
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .where((where) =>
      where.or([where('c2_plans.endedOn', 'is', null), where('c2_plans.endedOn', '>=', from)]),
    )
    .execute();
  const ids = plans.map((plan) => plan.id);
  if (ids.length === 0) return [];
  const contacts = await db
    .selectFrom('c2_contacts')
    .select(['planId', 'on', 'how'])
    .where('planId', 'in', ids)
    .execute();
  const reopenings = await db
    .selectFrom('c2_reopenings')
    .select(['planId', 'endedOn', 'reopenedOn'])
    .where('planId', 'in', ids)
    .execute();
  const contactsOf = Map.groupBy(contacts, (contact) => contact.planId);
  const reopeningsOf = Map.groupBy(reopenings, (reopening) => reopening.planId);
  return plans.map(({ id, ...plan }) => ({
    plan,
    contacts: contactsOf.get(id) ?? [],
    reopenings: reopeningsOf.get(id) ?? [],
  }));
}
