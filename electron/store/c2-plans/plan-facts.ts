import type { Kysely } from 'kysely';
import type { C2Contact, C2Reopening, C2Spend } from '../../../shared/domain/c2-plans/plan';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';

interface OfPlan {
  readonly planId: string;
}
export type ContactDay = OfPlan & Pick<C2Contact, 'on' | 'how'>;
export type ReviewDay = OfPlan & { readonly on: LocalDate };
export type SpendAmount = OfPlan & Pick<C2Spend, 'amountPence' | 'standing'>;

/** Everything several plans' standings are derived from, each in one query whatever their number. */
export interface FactsOfPlans {
  /** The newest contact of each kind, and with them those since `marksFrom`. */
  readonly contacts: readonly ContactDay[];
  readonly reviews: readonly ReviewDay[];
  readonly spends: readonly SpendAmount[];
  readonly reopenings: readonly (OfPlan & Pick<C2Reopening, 'endedOn' | 'reopenedOn'>)[];
}

export async function factsOfPlans(
  db: Kysely<Database>,
  planIds: readonly string[],
  marksFrom: LocalDate,
): Promise<FactsOfPlans> {
  if (planIds.length === 0) return { contacts: [], reviews: [], spends: [], reopenings: [] };
  const newest = await db
    .selectFrom('c2_contacts')
    .select(['planId', 'how'])
    .select(({ fn }) => fn.max('on').as('on'))
    .where('planId', 'in', planIds)
    .groupBy(['planId', 'how'])
    .execute();
  const lately = await db
    .selectFrom('c2_contacts')
    .select(['planId', 'how', 'on'])
    .where('planId', 'in', planIds)
    .where('on', '>=', marksFrom)
    .execute();
  const reviews = await db
    .selectFrom('c2_reviews')
    .select(['planId', 'on'])
    .where('planId', 'in', planIds)
    .execute();
  const spends = await db
    .selectFrom('c2_spends')
    .select(['planId', 'amountPence', 'standing'])
    .where('planId', 'in', planIds)
    .execute();
  const reopenings = await db
    .selectFrom('c2_reopenings')
    .select(['planId', 'endedOn', 'reopenedOn'])
    .where('planId', 'in', planIds)
    .execute();
  return { contacts: [...newest, ...lately], reviews, spends, reopenings };
}
