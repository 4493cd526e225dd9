import type { PlanOutcome } from '../c2-plans/plan';
import type { ProposalStatus } from '../c3-proposals/proposal';
import { daysBetween, type LocalDate } from '../dates';

/** The one next thing to do for a person. */
export type NextThing =
  | {
      readonly kind: 'contact';
      readonly planId: string;
      readonly daysSince: number;
      readonly rhythmDays: number;
    }
  | { readonly kind: 'proposal-to-huddle'; readonly proposalId: string; readonly on: string }
  | { readonly kind: 'tell-person'; readonly proposalId: string }
  | { readonly kind: 'finish-proposal'; readonly proposalId: string; readonly missing: number }
  | { readonly kind: 'review-at-huddle'; readonly planId: string; readonly on: string }
  | { readonly kind: 'first-conversation'; readonly daysWaiting: number }
  | { readonly kind: 'look-again'; readonly on: string }
  | { readonly kind: 'begin-proposal'; readonly planId: string }
  | { readonly kind: 'leave-the-door-open' };

export interface NextThingFacts {
  readonly closed: boolean;
  readonly waiting: boolean;
  readonly firstContactOn: LocalDate;
  readonly nextHuddleOn: LocalDate;
  readonly openPlan: {
    readonly id: string;
    /** Set when the last contact is older than the rhythm. */
    readonly outOfContact: { readonly days: number; readonly rhythmDays: number } | null;
  } | null;
  readonly lastEnding: {
    readonly planId: string;
    readonly on: LocalDate;
    readonly outcome: PlanOutcome;
  } | null;
  /** The newest proposal that was not withdrawn. */
  readonly proposal: {
    readonly id: string;
    readonly status: ProposalStatus;
    readonly begunOn: LocalDate;
    readonly missing: number;
    readonly told: boolean;
    readonly lookAgainOn: LocalDate | null;
  } | null;
}

type Maybe = NextThing | null;

/** Golden rule 4 comes before everything: stick to people like glue. */
function keepInTouch({ openPlan }: NextThingFacts): Maybe {
  if (openPlan === null || openPlan.outOfContact === null) return null;
  const { days: daysSince, rhythmDays } = openPlan.outOfContact;
  return { kind: 'contact', planId: openPlan.id, daysSince, rhythmDays };
}

/** Somebody whose proposal came back hears it from us before anything else is done with it. */
function tellThem({ proposal }: NextThingFacts): Maybe {
  const returned = proposal !== null && proposal.status === 'returned' && !proposal.told;
  return returned ? { kind: 'tell-person', proposalId: proposal.id } : null;
}

/** While a plan is open the crisis comes first, and a ready proposal waits (golden rule 3). */
function reviewPlan({ openPlan, nextHuddleOn }: NextThingFacts): Maybe {
  return openPlan === null ? null : { kind: 'review-at-huddle', planId: openPlan.id, on: nextHuddleOn };
}

function goOnWithProposal({ proposal, nextHuddleOn }: NextThingFacts): Maybe {
  if (proposal === null) return null;
  const { id: proposalId, status, missing } = proposal;
  if (status === 'ready') return { kind: 'proposal-to-huddle', proposalId, on: nextHuddleOn };
  return status === 'draft' || status === 'returned'
    ? { kind: 'finish-proposal', proposalId, missing }
    : null;
}

function talkFirst({ waiting, firstContactOn }: NextThingFacts, today: LocalDate): Maybe {
  if (!waiting) return null;
  return { kind: 'first-conversation', daysWaiting: Math.max(0, daysBetween(firstContactOn, today)) };
}

/** A crisis that ended into a C3 conversation, and no proposal was begun since. */
function beginProposal({ lastEnding, proposal }: NextThingFacts): Maybe {
  if (lastEnding?.outcome !== 'needs-c3') return null;
  const begunSince = proposal !== null && proposal.begunOn >= lastEnding.on;
  return begunSince ? null : { kind: 'begin-proposal', planId: lastEnding.planId };
}

function lookAgain({ proposal }: NextThingFacts): Maybe {
  const on = proposal?.status === 'signed-off' ? proposal.lookAgainOn : null;
  return on === null || on === undefined ? null : { kind: 'look-again', on };
}

/**
 * The one next thing, in one order of priority: be in touch with somebody we lost touch with; tell somebody what
 * became of their proposal; review the open plan; go on with the proposal; have the first conversation; begin the
 * proposal a crisis ended into; look again at what was signed off. Otherwise the door stays open.
 */
export function nextThing(facts: NextThingFacts, today: LocalDate): NextThing {
  const open: NextThing = { kind: 'leave-the-door-open' };
  if (facts.closed) return open;
  return (
    keepInTouch(facts) ??
    tellThem(facts) ??
    reviewPlan(facts) ??
    goOnWithProposal(facts) ??
    talkFirst(facts, today) ??
    beginProposal(facts) ??
    lookAgain(facts) ??
    open
  );
}
