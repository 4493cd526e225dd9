import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { ProposalContent } from './proposal';
import type { C3ProposalRefusal } from './refusals';

/** A person has one proposal at a time that is not yet decided for good. */
export function decideBeginning(openProposalId: string | null): Outcome<'begun', C3ProposalRefusal> {
  return openProposalId === null
    ? accept('begun')
    : refuse({ kind: 'proposal-already-open', proposalId: openProposalId });
}

export interface KnownBefore {
  /** What matters and what is strong, as the person last said it; null when they were never asked. */
  readonly said: { readonly whatMatters: string; readonly strengths: string } | null;
  /** Oldest first. */
  readonly c1: readonly { readonly id: string }[];
  readonly c2: readonly { readonly id: string; readonly endedOn: LocalDate | null }[];
}

/** How many C1 conversations are linked from the start, the newest ones; the rest can be linked by hand. */
const linkedC1s = 5;

/**
 * What a proposal says on its first day: what is known already is there, with the records of what was tried linked
 * (golden rule 2), so that nobody has to tell their story twice. Everything else is not said yet.
 */
export function firstContent({ said, c1, c2 }: KnownBefore): ProposalContent {
  return {
    goodLife: '',
    whatMatters: said?.whatMatters ?? '',
    strengths: said?.strengths ?? '',
    triedC1: '',
    triedC1NotEnough: '',
    triedC2: '',
    triedC2NotEnough: '',
    alternatives: [],
    whyOnly: '',
    outcomes: [],
    carer: { kind: 'not-said' },
    involved: '',
    weeklyPence: null,
    oneOffPence: null,
    funding: '',
    startsOn: null,
    lookAgainOn: null,
    linkedConversationIds: c1.slice(-linkedC1s).map((talk) => talk.id),
    linkedPlanIds: c2.filter((plan) => plan.endedOn !== null).map((plan) => plan.id),
  };
}
