import type { Kysely } from 'kysely';
import type { Action } from '../../../shared/domain/actions/action';
import type { C2Contact, C2Plan, C2Reopening, C2Review, C2Spend } from '../../../shared/domain/c2-plans/plan';
import type { Connection, Conversation, Gap } from '../../../shared/domain/conversations/conversation';
import type { LeadWorkerChange, Person } from '../../../shared/domain/people/person';
import { connectionsOf, conversationsOf, gapsOf } from '../conversations';
import type { Database } from '../tables/database';
import type { RowOf } from '../writing';
import { mergedInto } from './find-person';

type ProposalOfStory = Pick<
  RowOf<'c3_proposals'>,
  | 'id'
  | 'proposerId'
  | 'begunOn'
  | 'readyAt'
  | 'goodLife'
  | 'withdrawnOn'
  | 'withdrawnReason'
  | 'toldOn'
  | 'toldAnswer'
>;
type DecisionOfStory = Pick<RowOf<'c3_decisions'>, 'id' | 'proposalId' | 'decision' | 'on' | 'lookAgainOn'>;

/** Everything that happened with a person, from every table it stands in: one query each. */
export interface Story {
  /** Oldest first. */
  readonly leads: readonly LeadWorkerChange[];
  /** Newest first. */
  readonly conversations: readonly Conversation[];
  readonly connections: readonly Connection[];
  readonly gaps: readonly Gap[];
  readonly plans: readonly C2Plan[];
  readonly contacts: readonly C2Contact[];
  readonly spends: readonly C2Spend[];
  readonly reviews: readonly C2Review[];
  readonly reopenings: readonly C2Reopening[];
  readonly proposals: readonly ProposalOfStory[];
  readonly decisions: readonly DecisionOfStory[];
  readonly toTry: readonly { readonly decisionId: string; readonly what: string }[];
  readonly actions: readonly Action[];
  readonly merged: readonly Pick<Person, 'id' | 'fullName' | 'closedOn' | 'createdAt'>[];
}

export async function storyOf(db: Kysely<Database>, personId: string): Promise<Story> {
  const plans = await db.selectFrom('c2_plans').selectAll().where('personId', '=', personId).execute();
  return {
    leads: await leadsOf(db, personId),
    conversations: await conversationsOf(db, personId),
    connections: await connectionsOf(db, personId),
    gaps: await gapsOf(db, personId),
    plans,
    ...(await ofPlans(
      db,
      plans.map((plan) => plan.id),
    )),
    ...(await ofProposals(db, personId)),
    actions: await db.selectFrom('actions').selectAll().where('personId', '=', personId).execute(),
    merged: await mergedInto(db, personId),
  };
}

/** Who has been alongside a person, oldest first. */
export async function leadsOf(db: Kysely<Database>, personId: string): Promise<readonly LeadWorkerChange[]> {
  return db
    .selectFrom('lead_worker_changes')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('fromOn')
    .orderBy('id')
    .execute();
}

async function ofPlans(
  db: Kysely<Database>,
  planIds: readonly string[],
): Promise<Pick<Story, 'contacts' | 'spends' | 'reviews' | 'reopenings'>> {
  if (planIds.length === 0) return { contacts: [], spends: [], reviews: [], reopenings: [] };
  return {
    contacts: await db.selectFrom('c2_contacts').selectAll().where('planId', 'in', planIds).execute(),
    spends: await db.selectFrom('c2_spends').selectAll().where('planId', 'in', planIds).execute(),
    reviews: await db.selectFrom('c2_reviews').selectAll().where('planId', 'in', planIds).execute(),
    reopenings: await db.selectFrom('c2_reopenings').selectAll().where('planId', 'in', planIds).execute(),
  };
}

async function ofProposals(
  db: Kysely<Database>,
  personId: string,
): Promise<Pick<Story, 'proposals' | 'decisions' | 'toTry'>> {
  const proposals = await db
    .selectFrom('c3_proposals')
    .select(['id', 'proposerId', 'begunOn', 'readyAt', 'goodLife'])
    .select(['withdrawnOn', 'withdrawnReason', 'toldOn', 'toldAnswer'])
    .where('personId', '=', personId)
    .execute();
  if (proposals.length === 0) return { proposals, decisions: [], toTry: [] };
  const ids = proposals.map((proposal) => proposal.id);
  const decisions = await db
    .selectFrom('c3_decisions')
    .select(['id', 'proposalId', 'decision', 'on', 'lookAgainOn'])
    .where('proposalId', 'in', ids)
    .execute();
  const toTry = await db
    .selectFrom('c3_things_to_try')
    .innerJoin('c3_decisions', 'c3_decisions.id', 'c3_things_to_try.decisionId')
    .select(['c3_things_to_try.decisionId', 'c3_things_to_try.what'])
    .where('c3_decisions.proposalId', 'in', ids)
    .orderBy('c3_things_to_try.id')
    .execute();
  return { proposals, decisions, toTry };
}
