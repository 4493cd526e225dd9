import type { Kysely } from 'kysely';
import type { C2Plan, C2Spend } from '../../../shared/domain/c2-plans/plan';
import type { Conversation } from '../../../shared/domain/conversations/conversation';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';

type Talk = Pick<Conversation, 'id' | 'happenedOn' | 'whatMatters' | 'whatHappened'> & {
  readonly connectedTo: readonly string[];
};
type Plan = Pick<C2Plan, 'id' | 'openedOn' | 'endedOn' | 'whatNeedsToChange' | 'whatMadeTheDifference'> & {
  readonly spends: readonly Pick<C2Spend, 'amountPence' | 'standing'>[];
};

/** This person's C1 conversations with what each connected them to, oldest first. */
export async function triedInC1(db: Kysely<Database>, personId: string): Promise<readonly Talk[]> {
  const talks = await db
    .selectFrom('conversations')
    .select(['id', 'happenedOn', 'whatMatters', 'whatHappened'])
    .where('personId', '=', personId)
    .where('kind', '=', 'C1')
    .orderBy('happenedOn')
    .orderBy('createdAt')
    .execute();
  const connections = await db
    .selectFrom('connections')
    .select(['conversationId', 'toWhat'])
    .where('personId', '=', personId)
    .where('conversationId', 'is not', null)
    .orderBy('madeOn')
    .execute();
  const connectedBy = Map.groupBy(connections, (connection) => connection.conversationId);
  return talks.map((talk) => ({
    ...talk,
    connectedTo: (connectedBy.get(talk.id) ?? []).map((connection) => connection.toWhat),
  }));
}

/** This person's C2 plans with what was spent, oldest first. */
export async function triedInC2(db: Kysely<Database>, personId: string): Promise<readonly Plan[]> {
  const plans = await db
    .selectFrom('c2_plans')
    .select(['id', 'openedOn', 'endedOn', 'whatNeedsToChange', 'whatMadeTheDifference'])
    .where('personId', '=', personId)
    .orderBy('openedOn')
    .execute();
  const spends = await db
    .selectFrom('c2_spends')
    .innerJoin('c2_plans', 'c2_plans.id', 'c2_spends.planId')
    .select(['c2_spends.planId', 'c2_spends.amountPence', 'c2_spends.standing'])
    .where('c2_plans.personId', '=', personId)
    .execute();
  const spendsOf = Map.groupBy(spends, (spend) => spend.planId);
  return plans.map((plan) => ({ ...plan, spends: spendsOf.get(plan.id) ?? [] }));
}

/** A person of this team with C1 conversations since a day, or a C2 plan that ended into a C3 conversation. */
export interface MayNeedFacts {
  readonly personId: string;
  readonly c1Count: number;
  readonly firstC1On: LocalDate | null;
  readonly needsC3On: LocalDate | null;
}

/** People of this team, neither closed nor removed, who may need a proposal; two queries. */
export async function mayNeedFacts(
  db: Kysely<Database>,
  teamId: string,
  c1Since: LocalDate,
): Promise<readonly MayNeedFacts[]> {
  const plans = await db
    .selectFrom('c2_plans')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .select('c2_plans.personId')
    .select(({ fn }) => fn.max('c2_plans.endedOn').as('needsC3On'))
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .where('people.closedOn', 'is', null)
    .where('c2_plans.outcome', '=', 'needs-c3')
    .groupBy('c2_plans.personId')
    .execute();
  const talks = await db
    .selectFrom('conversations')
    .innerJoin('people', 'people.id', 'conversations.personId')
    .select('conversations.personId')
    .select(({ fn }) => [
      fn.countAll<number>().as('c1Count'),
      fn.min('conversations.happenedOn').as('firstC1On'),
    ])
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .where('people.closedOn', 'is', null)
    .where('conversations.kind', '=', 'C1')
    .where('conversations.happenedOn', '>=', c1Since)
    .groupBy('conversations.personId')
    .execute();
  const facts = new Map<string, MayNeedFacts>();
  for (const { personId, needsC3On } of plans) {
    facts.set(personId, { personId, c1Count: 0, firstC1On: null, needsC3On });
  }
  for (const talk of talks) {
    facts.set(talk.personId, { needsC3On: null, ...facts.get(talk.personId), ...talk });
  }
  return [...facts.values()];
}
