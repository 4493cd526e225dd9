import { addDays, daysBetween } from '../../../shared/domain/dates';
import type {
  DecisionInHuddle,
  PlanInHuddle,
  ProposalInHuddle,
  SpendInHuddle,
} from '../../../shared/domain/minutes/minutes-facts';
import type { Agenda, AgendaSubject, SubjectOf } from './agenda';
import { positionsIn } from './decide-in-room';
import { consideration } from './tell-proposal';
import { type KnownPlan, named, type World } from './world';

/** A spend, plan or proposal as it stood when the huddle closed. */
export function subjectFacts(
  world: World,
  agenda: Agenda,
  subject: AgendaSubject,
): SpendInHuddle | PlanInHuddle | ProposalInHuddle {
  if (subject.kind === 'spend') return spendFacts(world, agenda, subject);
  return subject.kind === 'c2-plan'
    ? planFacts(world, agenda, subject)
    : proposalFacts(world, agenda, subject);
}

/** What the team stood behind on a day, in pence. */
function committedBy(plan: KnownPlan, on: string, { calendar }: World): number {
  return plan.spends
    .filter(({ standing, on: spentOn, decidedIn }) => {
      if (standing === 'agreed') return decidedIn !== null && calendar.day(decidedIn * 7) <= on;
      return standing === 'within-limit' && spentOn <= on;
    })
    .reduce((sum, spend) => sum + spend.told.pence, 0);
}

function spendFacts(world: World, { huddle }: Agenda, { spend, plan }: SubjectOf<'spend'>): SpendInHuddle {
  return {
    kind: 'spend',
    person: named(plan.person),
    what: spend.told.what,
    amountPence: spend.told.pence,
    decided: spend.told.decided?.agreed ? 'agreed' : 'declined',
    instead: spend.told.decided?.instead ?? null,
    committedPence: committedBy(plan, huddle.on, world),
    limitPence: world.story.team.delegatedLimitPence,
  };
}

function planFacts(world: World, { huddle }: Agenda, { plan, review }: SubjectOf<'c2-plan'>): PlanInHuddle {
  const { ended } = plan.told;
  const ends = review?.decision === 'end' && ended !== undefined;
  return {
    kind: 'c2-plan',
    person: named(plan.person),
    day: daysBetween(plan.openedOn, huddle.on) + 1,
    committedPence: committedBy(plan, huddle.on, world),
    flags: [],
    review: review && { decision: review.decision, whatChanged: review.changed, nextStep: review.next },
    ending: ends
      ? {
          outcome: ended.outcome,
          outcomeWords: ended.words ?? null,
          whatMadeTheDifference: ended.difference,
        }
      : null,
  };
}

function proposalFacts(world: World, agenda: Agenda, subject: SubjectOf<'c3-proposal'>): ProposalInHuddle {
  const { person } = subject.proposal;
  const decision = subject.round === null ? null : decisionFacts(world, agenda, subject);
  return { kind: 'c3-proposal', person: named(person), blocked: false, waitsUntil: null, decision };
}

function decisionFacts(
  world: World,
  { huddle, room }: Agenda,
  { proposal, round }: SubjectOf<'c3-proposal'>,
): DecisionInHuddle {
  const plans = world.plans.filter((plan) => plan.person === proposal.person);
  const content = consideration(world, proposal.person, plans, proposal.told);
  const called = new Map(room.here.map((member) => [member.id, member.calledName]));
  const returned = round?.returned;
  return {
    decision: returned === undefined ? 'signed-off' : 'returned',
    by: world.story.team.signOffBy,
    goodLife: content.goodLife,
    weeklyPence: content.weeklyPence,
    oneOffPence: content.oneOffPence,
    startsOn: content.startsOn,
    lookAgainOn: returned === undefined ? content.lookAgainOn : addDays(huddle.on, returned.lookAgainAfter),
    positions: positionsIn(world, room, round).map(({ memberId, name, position, reason }) => ({
      name: called.get(memberId) ?? name,
      position,
      reason,
    })),
    overruledReason: round?.overruled ?? null,
    authoriserName: null,
    authorisedOn: null,
    toTry: (returned?.toTry ?? []).map(({ kind, what, who, within }) => ({
      kind,
      what,
      who: world.member(who).calledName,
      dueOn: addDays(huddle.on, within),
    })),
    whoTells: returned?.whoTells ?? null,
  };
}
