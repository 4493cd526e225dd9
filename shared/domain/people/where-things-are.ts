import type { PlanOutcome } from '../c2-plans/plan';
import { sayHowPlanEnded } from '../c2-plans/plan-words';
import type { ProposalStatus } from '../c3-proposals/proposal';
import { daysBetween, type LocalDate } from '../dates';
import { sayDate, sayDays } from '../say-dates';
import { firstWords } from '../text';

/** What one line about a person is chosen from. */
export interface WhereFacts {
  readonly closedOn: LocalDate | null;
  readonly closedReason: string | null;
  readonly openPlan: { readonly whatNeedsToChange: string } | null;
  /** The newest proposal that was not withdrawn; `decidedOn` is the day of its newest decision. */
  readonly proposal: {
    readonly status: ProposalStatus;
    readonly readyOn: LocalDate | null;
    readonly decidedOn: LocalDate | null;
    readonly lookAgainOn: LocalDate | null;
  } | null;
  readonly lastEnding: {
    readonly on: LocalDate;
    readonly outcome: PlanOutcome;
    readonly outcomeWords: string | null;
    readonly openedOn: LocalDate;
  } | null;
  readonly lastConversation: {
    readonly on: LocalDate;
    readonly whatMatters: string;
    readonly whatHappened: string;
  } | null;
}

/** About as many letters as stand in one line of the list. */
const lineLength = 64;

/** The beginning of what was written, as a line: without the point at its end. */
function line(text: string): string {
  return firstWords(text, lineLength).replace(/[.;,]$/, '');
}

function ofProposal(proposal: NonNullable<WhereFacts['proposal']>, today: LocalDate): string {
  switch (proposal.status) {
    case 'ready': {
      const days = proposal.readyOn === null ? 0 : daysBetween(proposal.readyOn, today);
      return days < 1 ? 'C3 proposal ready since today' : `C3 proposal ready, ${sayDays(days)}`;
    }
    case 'returned':
      return 'C3 proposal returned, with something to try first';
    case 'signed-off':
      return proposal.lookAgainOn === null
        ? 'Good life agreed together'
        : `Good life agreed, looked at again on ${sayDate(proposal.lookAgainOn, today)}`;
    default:
      return 'A C3 proposal is being prepared';
  }
}

function ofConversation({ whatMatters, whatHappened }: NonNullable<WhereFacts['lastConversation']>): string {
  if (whatMatters !== '') return line(whatMatters);
  return whatHappened === '' ? 'Waiting to talk' : `${line(whatHappened)}. Waiting to talk`;
}

/** One line: why they are at rest, what needs to change, where the proposal is, or what was last said. */
export function whereThingsAre(facts: WhereFacts, today: LocalDate): string {
  const { proposal, lastEnding, lastConversation } = facts;
  if (facts.closedOn !== null) return line(facts.closedReason ?? '') || 'At rest with us';
  if (facts.openPlan !== null)
    return line(facts.openPlan.whatNeedsToChange) || 'What needs to change is not said yet';
  const talkedOn = lastConversation?.on ?? '';
  const settled = proposal?.status === 'signed-off' && talkedOn > (proposal.decidedOn ?? '');
  if (proposal !== null && !settled) return ofProposal(proposal, today);
  if (lastEnding !== null && lastEnding.on >= talkedOn) {
    const days = daysBetween(lastEnding.openedOn, lastEnding.on) + 1;
    return `${line(sayHowPlanEnded(lastEnding.outcome, lastEnding.outcomeWords))}, after ${sayDays(days)}`;
  }
  return lastConversation === null ? 'Waiting to talk' : ofConversation(lastConversation);
}
