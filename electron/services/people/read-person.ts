import type { ParsedInput } from '../../../shared/contract';
import type { PlanSummary } from '../../../shared/contract/c2-plans';
import type { ProposalSummary } from '../../../shared/contract/c3-proposals';
import type { ConnectionView, PersonView } from '../../../shared/contract/people';
import { actionState } from '../../../shared/domain/actions/action';
import { byDueDay } from '../../../shared/domain/actions/due';
import { isOpenProposal } from '../../../shared/domain/c3-proposals/status';
import type { Connection } from '../../../shared/domain/conversations/conversation';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { nextThing } from '../../../shared/domain/people/next-thing';
import type { Person } from '../../../shared/domain/people/person';
import { canBringBack } from '../../../shared/domain/people/removal';
import { isWaiting, personStanding } from '../../../shared/domain/people/standing';
import type { Refusal } from '../../../shared/domain/refusals';
import { findAnyPerson } from '../../store/people/find-person';
import { type Story, storyOf } from '../../store/people/story';
import type { Acting } from '../acting';
import { viewActions } from '../actions/view-actions';
import { summarisePlans } from '../c2-plans/summarise';
import { summariseProposals } from '../c3-proposals/summarise';
import { labelOf, memberLabels, toPersonLabel } from '../labels';
import { readNextHuddleOn } from '../team/read-next-huddle';
import { noSuchPerson } from './recording';
import { namedIn, tellStory } from './timeline/tell-story';

/** The person an id leads to: who was merged is read as whom they became; who was removed, for 30 days. */
async function personToRead(acting: Acting, personId: string): Promise<Person | null> {
  const person = await findAnyPerson(acting.store.db, acting.teamId, personId);
  if (person === null) return null;
  if (person.mergedIntoId !== null) return personToRead(acting, person.mergedIntoId);
  return person.removedAt === null || canBringBack(person.removedAt, acting.today) ? person : null;
}

export function viewConnection(link: Connection): ConnectionView {
  const { id, toKind, toWhat, madeOn, outcome, outcomeNote } = link;
  return { id, toKind, toWhat, madeOn, outcome, outcomeNote };
}

/** What stands now: the open plan, the newest proposal that was not withdrawn, and how the last plan ended. */
interface Now {
  readonly openPlan: PlanSummary | null;
  readonly proposal: ProposalSummary | null;
  readonly lastEnding: {
    readonly planId: string;
    readonly on: string;
    readonly outcome: NonNullable<PlanSummary['outcome']>;
  } | null;
}

async function standingNow(acting: Acting, story: Story): Promise<Now> {
  const open = story.plans.find((plan) => plan.endedOn === null);
  const plans = await summarisePlans(acting, open === undefined ? [] : [open.id]);
  const proposals = await summariseProposals(
    acting,
    story.proposals.filter((one) => one.withdrawnOn === null).map((one) => one.id),
  );
  const endings = story.plans
    .flatMap(({ id: planId, endedOn: on, outcome }) =>
      on === null || outcome === null ? [] : [{ planId, on, outcome }],
    )
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const newest = [...proposals.values()].toSorted((a, b) => (a.begunOn < b.begunOn ? 1 : -1))[0];
  return {
    openPlan: open === undefined ? null : (plans.get(open.id) ?? null),
    proposal: newest ?? null,
    lastEnding: endings[0] ?? null,
  };
}

function outOfContact(plan: PlanSummary) {
  return plan.flags.find((flag) => flag.kind === 'out-of-contact') ?? null;
}

async function findNext(acting: Acting, person: Person, story: Story, now: Now): Promise<PersonView['next']> {
  const { openPlan, proposal, lastEnding } = now;
  const told = story.proposals.find((one) => one.id === proposal?.id)?.toldOn ?? null;
  return nextThing(
    {
      closed: person.closedOn !== null,
      waiting: isWaiting({
        closedOn: person.closedOn,
        heard: story.conversations.some((talk) => talk.whatMatters !== ''),
        everHadPlan: story.plans.length > 0,
      }),
      firstContactOn: person.firstContactOn,
      nextHuddleOn: await readNextHuddleOn(acting.store.db, acting.teamId, acting.today),
      openPlan: openPlan === null ? null : { id: openPlan.id, outOfContact: outOfContact(openPlan) },
      lastEnding,
      proposal:
        proposal === null ? null : { ...proposal, missing: proposal.missing.length, told: told !== null },
    },
    acting.today,
  );
}

/** A person with everything that is known and what happened, and the one next thing. Nineteen queries at most. */
export async function readPerson(
  acting: Acting,
  { personId }: ParsedInput<'people.read'>,
): Promise<Outcome<PersonView, Refusal>> {
  const { store, today } = acting;
  const person = await personToRead(acting, personId);
  if (person === null) return refuse(noSuchPerson);
  const story = await storyOf(store.db, person.id);
  const names = await memberLabels(store.db, [...namedIn(story), person.leadWorkerId]);
  const now = await standingNow(acting, story);
  const said = story.conversations.find((talk) => talk.whatMatters !== '');
  const [talk] = story.conversations;
  return accept({
    person,
    label: toPersonLabel(person, today),
    standing: personStanding({
      closedOn: person.closedOn,
      hasOpenPlan: now.openPlan !== null,
      hasProposal: now.proposal !== null,
      lastConversation: talk === undefined ? null : { kind: talk.kind, on: talk.happenedOn },
      lastEnding: now.lastEnding,
    }),
    lead: labelOf(names, person.leadWorkerId),
    leadSinceOn: story.leads.findLast((change) => change.memberId === person.leadWorkerId)?.fromOn ?? null,
    whatMatters:
      said?.whatMatters ?? (story.plans.findLast((plan) => plan.ownWords !== '')?.ownWords || null),
    strengths: (said?.strengths ?? story.plans.findLast((plan) => plan.strengths !== '')?.strengths) || null,
    next: await findNext(acting, person, story, now),
    openPlan: now.openPlan,
    openProposal: now.proposal !== null && isOpenProposal(now.proposal.status) ? now.proposal : null,
    connections: story.connections.map(viewConnection),
    actions: await viewActions(
      store.db,
      today,
      story.actions.filter((action) => actionState(action) === 'open').toSorted(byDueDay),
    ),
    timeline: tellStory(person, story, names, today),
  });
}
