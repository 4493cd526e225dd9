import type { ToldProposal } from '../../../resources/sample-team/story';
import type { CarerHeard, ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import { addDays, type Instant, type LocalDate } from '../../../shared/domain/dates';
import type { KnownPerson, KnownPlan, KnownProposal, World } from './world';

const nothingSaid = {
  goodLife: '',
  whatMatters: '',
  strengths: '',
  triedC1: '',
  triedC1NotEnough: '',
  triedC2: '',
  triedC2NotEnough: '',
  whyOnly: '',
  carer: JSON.stringify({ kind: 'not-said' } satisfies CarerHeard),
  involved: '',
  weeklyPence: null,
  oneOffPence: null,
  funding: '',
  startsOn: null,
  lookAgainOn: null,
} as const;

/** What was written, with its days and links as the store has them. */
export function consideration(
  world: World,
  person: KnownPerson,
  plans: readonly KnownPlan[],
  told: ToldProposal,
): ProposalContent {
  const begunOn = world.calendar.workday(told.begun);
  const { startsAfter, lookAgainAfter, conversations, plans: planIndexes, carer, ...written } = told.written;
  const after = (days: number | null): LocalDate | null => (days === null ? null : addDays(begunOn, days));
  return {
    ...written,
    carer:
      carer.kind === 'heard'
        ? { kind: 'heard', who: carer.who, on: world.calendar.workday(carer.ago), said: carer.said }
        : carer,
    startsOn: after(startsAfter),
    lookAgainOn: after(lookAgainAfter),
    linkedConversationIds: conversations.map((index) => needed(person.conversationIds[index])),
    linkedPlanIds: planIndexes.map((index) => needed(plans[index]).id),
  };
}

function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('A proposal links something that was never told.');
  return value;
}

/** A proposal from its first line to the room's door; what the room decides is told by the huddles. */
export function tellProposal(
  world: World,
  person: KnownPerson,
  plans: readonly KnownPlan[],
  told: ToldProposal,
): KnownProposal {
  const { calendar, ledger } = world;
  const begunOn = calendar.workday(told.begun);
  const begunAt = world.when(begunOn);
  const id = ledger.newId(begunAt);
  const proposerId = world.member(told.by ?? person.leadOn(begunOn) ?? world.story.acting).id;
  const about = { topic: 'c3-proposals', subjectId: id, personId: person.id, memberId: proposerId } as const;

  ledger.happened(begunAt, { ...about, verb: 'c3-proposals.begun' }, (pen) =>
    pen.insert('c3_proposals', {
      id,
      personId: person.id,
      proposerId,
      begunOn,
      changedAt: begunAt,
      readyAt: null,
      withdrawnOn: null,
      withdrawnReason: null,
      toldOn: null,
      toldAnswer: null,
      ...nothingSaid,
    }),
  );
  // Written over some days, and kept for the last time on the eve of being ready.
  const firstReady = told.ready[0] ?? Math.max(told.begun - 6, 0);
  const writtenAt = calendar.at(calendar.workday(Math.min(firstReady + 1, told.begun)), '17:05');
  const content = consideration(world, person, plans, told);
  ledger.happened(writtenAt, { ...about, verb: 'c3-proposals.written' }, (pen) => {
    const { alternatives, outcomes, linkedConversationIds, linkedPlanIds, carer, ...plain } = content;
    pen.update('c3_proposals', id, { ...plain, carer: JSON.stringify(carer), changedAt: writtenAt });
    for (const [position, each] of alternatives.entries())
      pen.insert('c3_alternatives', { id: ledger.newId(writtenAt), proposalId: id, position, ...each });
    for (const [position, each] of outcomes.entries())
      pen.insert('c3_outcomes', { id: ledger.newId(writtenAt), proposalId: id, position, ...each });
    for (const conversationId of linkedConversationIds)
      pen.insert('c3_links', { id: ledger.newId(writtenAt), proposalId: id, conversationId, planId: null });
    for (const planId of linkedPlanIds)
      pen.insert('c3_links', { id: ledger.newId(writtenAt), proposalId: id, conversationId: null, planId });
  });
  if (told.told !== undefined) {
    const toldOn = calendar.workday(told.told.ago);
    const { answer: toldAnswer } = told.told;
    ledger.happened(world.when(toldOn), { ...about, verb: 'c3-proposals.told-recorded' }, (pen) =>
      pen.update('c3_proposals', id, { toldOn, toldAnswer }),
    );
  }
  for (const ago of told.ready) {
    const readyAt = readyTime(world, ago);
    ledger.happened(readyAt, { ...about, verb: 'c3-proposals.made-ready' }, (pen) =>
      pen.update('c3_proposals', id, { readyAt, changedAt: readyAt }),
    );
  }
  if (told.withdrawn !== undefined) {
    const withdrawnOn = calendar.workday(told.withdrawn.ago);
    const { reason: withdrawnReason } = told.withdrawn;
    ledger.happened(calendar.at(withdrawnOn, '16:20'), { ...about, verb: 'c3-proposals.withdrawn' }, (pen) =>
      pen.update('c3_proposals', id, { withdrawnOn, withdrawnReason }),
    );
  }
  const proposal: KnownProposal = { id, person, told };
  world.proposals.push(proposal);
  return proposal;
}

/** Ready on exactly that day, even a day of rest: how long it has waited is told on the screen. */
function readyTime(world: World, ago: number): Instant {
  return world.calendar.at(world.calendar.day(ago), '08:50');
}

/** Since when a proposal was ready when the room met on a day; null when it never had been. */
export function readyBefore(world: World, told: ToldProposal, on: LocalDate): Instant | null {
  const ago = told.ready.findLast((each) => world.calendar.day(each) <= on);
  return ago === undefined ? null : readyTime(world, ago);
}
