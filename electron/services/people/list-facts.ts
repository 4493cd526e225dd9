import type { PlanSummary } from '../../../shared/contract/c2-plans';
import type { MemberLabel } from '../../../shared/contract/labels';
import { type ContactHow, countsAsContact } from '../../../shared/domain/c2-plans/plan';
import type { LocalDate } from '../../../shared/domain/dates';
import { type ProposalState, proposalStates } from '../../store/c3-proposals/proposal-states';
import * as stored from '../../store/people/list-facts';
import { openPlanIdsOfTeam } from '../../store/people/open-plans';
import { listMembers } from '../../store/team';
import type { Acting } from '../acting';
import { summarisePlans } from '../c2-plans/summarise';
import { toMemberLabel } from '../labels';

/** What lists of people are derived from, by person: a fixed number of queries whatever their number. */
export interface ListFacts {
  readonly people: readonly stored.ListedPerson[];
  /** How many are at rest, whether or not they are among `people`. */
  readonly atRest: number;
  readonly openPlans: ReadonlyMap<string, PlanSummary>;
  /** The newest plan that ended. */
  readonly endings: ReadonlyMap<string, stored.PlanEnding>;
  /** The newest proposal that was not withdrawn. */
  readonly proposals: ReadonlyMap<string, ProposalState>;
  /** Of those who are with the team. */
  readonly conversations: ReadonlyMap<string, stored.NewestConversation>;
  readonly heard: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, MemberLabel>;
}

/** The first of each person's: what is listed newest first is then the newest. */
function firstOf<Row extends { readonly personId: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const first = new Map<string, Row>();
  for (const row of rows) if (!first.has(row.personId)) first.set(row.personId, row);
  return first;
}

/** The later of two endings; of one day, that of the plan that was opened later. */
function newestEndings(endings: readonly stored.PlanEnding[]): ReadonlyMap<string, stored.PlanEnding> {
  const newest = new Map<string, stored.PlanEnding>();
  const order = ({ endedOn, id }: stored.PlanEnding): string => `${endedOn} ${id}`;
  for (const ending of endings) {
    const known = newest.get(ending.personId);
    if (known === undefined || order(ending) > order(known)) newest.set(ending.personId, ending);
  }
  return newest;
}

/** Of those at rest only these are read: whoever is listed. */
export async function gatherListFacts(acting: Acting, atRest: readonly string[]): Promise<ListFacts> {
  const { store, teamId } = acting;
  const { db } = store;
  const people = await stored.listedPeople(db, teamId, atRest);
  const conversations = firstOf(await stored.newestConversations(db, teamId));
  const endings = newestEndings(await stored.planEndings(db, teamId, atRest));
  const states = await proposalStates(db, teamId);
  const standing = states.filter((state) => state.status !== 'withdrawn');
  const proposals = firstOf(standing.toSorted((a, b) => (a.begunOn < b.begunOn ? 1 : -1)));
  const summaries = await summarisePlans(acting, await openPlanIdsOfTeam(db, teamId));
  const members = await listMembers(db, teamId);
  const unsaid = [...conversations.values()].filter((talk) => talk.whatMatters === '');
  return {
    people,
    atRest: await stored.countAtRest(db, teamId),
    openPlans: new Map([...summaries.values()].map((plan) => [plan.person.id, plan])),
    endings,
    proposals,
    conversations,
    heard: await stored.peopleHeard(
      db,
      unsaid.map((talk) => talk.personId),
    ),
    members: new Map(members.map((member) => [member.id, toMemberLabel(member)])),
  };
}

const hows = [
  'rang',
  'visited',
  'message',
  'they-rang',
  'no-answer',
] as const satisfies readonly ContactHow[];
const countingHows = hows.filter((how) => countsAsContact({ how }));

/** When we were last in touch with each of these people, in a conversation or on a plan. */
export async function lastInTouch(
  { store }: Acting,
  facts: ListFacts,
  people: readonly stored.ListedPerson[],
): Promise<ReadonlyMap<string, LocalDate>> {
  const atRest = people.filter((person) => person.closedOn !== null).map((person) => person.id);
  const others = await stored.lastTalksOf(store.db, atRest);
  const newest = new Map<string, LocalDate>();
  const note = (personId: string, on: LocalDate | null | undefined): void => {
    if (on && on > (newest.get(personId) ?? '')) newest.set(personId, on);
  };
  for (const { id } of people) {
    note(id, facts.conversations.get(id)?.happenedOn);
    note(id, others.get(id));
    note(id, facts.openPlans.get(id)?.lastContactOn);
  }
  // Contacts stand within their plan, so only a plan that ended after the newest conversation can hold a newer one.
  const late = people
    .map(({ id }) => facts.endings.get(id))
    .filter((plan) => plan !== undefined)
    .filter((plan) => (plan.endedOn ?? '') > (newest.get(plan.personId) ?? ''));
  const plans = late.map((plan) => plan.id);
  for (const { personId, on } of await stored.newestContacts(store.db, plans, countingHows))
    note(personId, on);
  return newest;
}
