import type { Action } from '../actions/action';
import type { C2Contact, C2Plan, C2Spend, ReviewDecision } from '../c2-plans/plan';
import {
  sayHowPlanEnded,
  wordContactHow,
  wordReviewDecision,
  wordSpendStanding,
} from '../c2-plans/plan-words';
import type { ThingToTry } from '../c3-proposals/proposal';
import type { Connection, Conversation } from '../conversations/conversation';
import { wordQuestion } from '../conversations/conversation-words';
import { daysBetween, type LocalDate } from '../dates';
import { sayDate, sayDays } from '../say-dates';
import { firstWords, sayList } from '../text';

/** What an event on a timeline says. `own` words are the person's, and stand in their voice. */
export interface Told {
  readonly title: string;
  readonly words: string;
  readonly own: boolean;
}

const plain = (title: string, words = ''): Told => ({ title, words, own: false });

/** What was noted when somebody first got in touch is ours; what matters to them is theirs. */
export function tellConversation(
  conversation: Pick<Conversation, 'kind' | 'whatMatters' | 'whatHappened'>,
): Told {
  const { kind, whatMatters, whatHappened } = conversation;
  if (whatMatters === '') return plain('Got in touch', whatHappened);
  return { title: wordQuestion(kind), words: whatMatters, own: true };
}

export function tellLinks(toWhat: readonly string[]): Told {
  return plain(`Linked with ${sayList(toWhat)}`);
}

/** What came of a connection, once it is known. */
export function tellConnectionOutcome({ toWhat, outcome, outcomeNote }: Connection): Told {
  const came = outcome === 'came-to-something' ? 'came to something' : 'did not come to anything';
  return plain(`${toWhat}: ${came}`, outcomeNote ?? '');
}

export function tellGap(lookedFor: string): Told {
  return plain(`Looked for and not there: ${lookedFor}`);
}

/** Who came alongside, and after whom; names are what the room calls them. */
export function tellLeadWorker(now: string | null, before: string | null, reason: string | null): Told {
  const words = reason ?? '';
  if (now === null)
    return plain(before === null ? 'Nobody is alongside' : `${before} is not alongside any more`, words);
  return plain(before === null ? `${now} came alongside` : `${now} took over from ${before}`, words);
}

export function tellPlanOpened({
  whatNeedsToChange,
  ownWords,
}: Pick<C2Plan, 'whatNeedsToChange' | 'ownWords'>): Told {
  const title = whatNeedsToChange || 'A C2 plan began';
  return ownWords === '' ? plain(title) : { title, words: ownWords, own: true };
}

export function tellContact({ how, note }: Pick<C2Contact, 'how' | 'note'>, member: string): Told {
  return plain(`${member} ${wordContactHow(how)}`, note);
}

/** What it was for and how it stands; the amount stands beside it. */
export function tellSpend(spend: Pick<C2Spend, 'what' | 'standing' | 'instead'>): Told {
  const instead = spend.instead === null || spend.instead === '' ? '' : ` ${spend.instead}`;
  return plain(firstWords(spend.what, 80), `${wordSpendStanding(spend.standing)}.${instead}`);
}

export function tellReview(whatChanged: string, decision: ReviewDecision): Told {
  return plain(`Reviewed together: ${wordReviewDecision(decision).toLowerCase()}`, whatChanged);
}

export function tellPlanEnded(
  plan: Pick<C2Plan, 'openedOn' | 'outcomeWords' | 'whatMadeTheDifference'>,
  ending: { readonly on: LocalDate; readonly outcome: NonNullable<C2Plan['outcome']> },
): Told {
  const after = `After ${sayDays(daysBetween(plan.openedOn, ending.on) + 1)}.`;
  const words = [after, plan.whatMadeTheDifference ?? ''].filter((part) => part !== '').join(' ');
  return plain(sayHowPlanEnded(ending.outcome, plan.outcomeWords), words);
}

export function tellPlanReopened(reason: string): Told {
  return plain('The C2 plan was taken up again', reason);
}

export function tellProposalBegun(goodLife: string): Told {
  return goodLife === ''
    ? plain('A C3 proposal was begun')
    : { title: wordQuestion('C3'), words: goodLife, own: true };
}

export const proposalMadeReady: Told = plain('The C3 proposal is ready for the team');

export function tellSignedOff(lookAgainOn: LocalDate | null, today: LocalDate): Told {
  return plain(
    'Signed off together',
    lookAgainOn === null ? '' : `Looked at again on ${sayDate(lookAgainOn, today)}.`,
  );
}

export function tellReturned(toTry: readonly Pick<ThingToTry, 'what'>[]): Told {
  const first = toTry.length === 0 ? '' : `To try first: ${sayList(toTry.map((thing) => thing.what))}.`;
  return plain('Returned by the team', first);
}

/** The person heard what became of their proposal, and this is what they said. */
export function tellTold(answer: string): Told {
  return { title: 'Told what the team decided', words: answer, own: true };
}

export function tellWithdrawn(reason: string | null): Told {
  return plain('The C3 proposal was withdrawn', reason ?? '');
}

/** An action stands once: on the day it was done or dropped, else on the day it was made. */
export function tellAction(action: Action, member: string | null, today: LocalDate): Told {
  if (action.doneOn !== null) return plain(action.what, member === null ? 'Done.' : `Done, by ${member}.`);
  if (action.droppedOn !== null) {
    const why = action.dropReason === null ? '' : `: ${action.dropReason}`;
    return plain(action.what, `Dropped${why}`);
  }
  const by = [member ?? 'Nobody yet', action.dueOn === null ? '' : `by ${sayDate(action.dueOn, today)}`];
  return plain(action.what, `${by.filter((part) => part !== '').join(', ')}.`);
}

export function tellClosed(reason: string | null): Told {
  return plain('At rest with us', reason ?? '');
}

export function tellMerged(fullName: string): Told {
  return plain('Two records became one', `Also written down as ${fullName}.`);
}
