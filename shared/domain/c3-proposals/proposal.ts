import type { Instant, LocalDate } from '../dates';

/** Listen hard to carers (golden rule 5): who was heard, when and what they said, or that there is none. */
export type CarerHeard =
  | { readonly kind: 'not-said' }
  | { readonly kind: 'no-carer' }
  | { readonly kind: 'heard'; readonly who: string; readonly on: LocalDate | null; readonly said: string };

export interface Alternative {
  readonly what: string;
  readonly whyNot: string;
}

export interface ProposedOutcome {
  readonly what: string;
  readonly howWeWillKnow: string;
}

/** What a practitioner writes over several days. Empty text and null mean "not said yet". Money in pence. */
export interface ProposalContent {
  readonly goodLife: string;
  readonly whatMatters: string;
  readonly strengths: string;
  readonly triedC1: string;
  readonly triedC1NotEnough: string;
  readonly triedC2: string;
  readonly triedC2NotEnough: string;
  readonly alternatives: readonly Alternative[];
  readonly whyOnly: string;
  readonly outcomes: readonly ProposedOutcome[];
  readonly carer: CarerHeard;
  /** Who the person wants involved. */
  readonly involved: string;
  readonly weeklyPence: number | null;
  readonly oneOffPence: number | null;
  readonly funding: string;
  readonly startsOn: LocalDate | null;
  readonly lookAgainOn: LocalDate | null;
  readonly linkedConversationIds: readonly string[];
  readonly linkedPlanIds: readonly string[];
}

export interface C3Proposal extends ProposalContent {
  readonly id: string;
  readonly personId: string;
  readonly proposerId: string;
  readonly begunOn: LocalDate;
  readonly changedAt: Instant;
  readonly readyAt: Instant | null;
  readonly withdrawnOn: LocalDate | null;
  readonly withdrawnReason: string | null;
  /** After a return: when and how the person was told, and what they said. */
  readonly toldOn: LocalDate | null;
  readonly toldAnswer: string | null;
}

export type ProposalStatus = 'draft' | 'ready' | 'signed-off' | 'returned' | 'withdrawn';
export type PositionKind = 'agree' | 'reservation' | 'not-yet';
/** What a *not yet* carries: something to try in C1 or C2, or a question about the person. Never cost alone. */
export type NotYetCarries = 'try-c1' | 'try-c2' | 'question';

export interface Position {
  readonly memberId: string;
  readonly position: PositionKind;
  readonly reason: string;
  readonly carries: NotYetCarries | null;
}

export interface ThingToTry {
  readonly kind: 'C1' | 'C2';
  readonly what: string;
  readonly memberId: string | null;
  readonly dueOn: LocalDate | null;
}

/** The content alone, as a decision keeps it. */
export function contentOf(proposal: ProposalContent): ProposalContent {
  return {
    goodLife: proposal.goodLife,
    whatMatters: proposal.whatMatters,
    strengths: proposal.strengths,
    triedC1: proposal.triedC1,
    triedC1NotEnough: proposal.triedC1NotEnough,
    triedC2: proposal.triedC2,
    triedC2NotEnough: proposal.triedC2NotEnough,
    alternatives: proposal.alternatives,
    whyOnly: proposal.whyOnly,
    outcomes: proposal.outcomes,
    carer: proposal.carer,
    involved: proposal.involved,
    weeklyPence: proposal.weeklyPence,
    oneOffPence: proposal.oneOffPence,
    funding: proposal.funding,
    startsOn: proposal.startsOn,
    lookAgainOn: proposal.lookAgainOn,
    linkedConversationIds: proposal.linkedConversationIds,
    linkedPlanIds: proposal.linkedPlanIds,
  };
}
