import type { C2Plan, C2Spend } from '../c2-plans/plan';
import { committedPence } from '../c2-plans/spending';
import type { Conversation } from '../conversations/conversation';
import type { LocalDate } from '../dates';
import { firstWords, sayList } from '../text';

/** Something that was tried before a C3, as the page offers it to be linked. Money in pence. */
export interface Tried {
  readonly kind: 'C1' | 'C2';
  readonly id: string;
  readonly fromOn: LocalDate;
  readonly untilOn: LocalDate | null;
  readonly title: string;
  readonly words: string;
  readonly spentPence: number | null;
}

/** A C1 by what it connected the person to, or by what mattered in it. */
export function triedC1(
  talk: Pick<Conversation, 'id' | 'happenedOn' | 'whatMatters' | 'whatHappened'> & {
    readonly connectedTo: readonly string[];
  },
): Tried {
  const { connectedTo } = talk;
  const title =
    connectedTo.length > 0 ? `Connected to ${sayList(connectedTo)}` : firstWords(talk.whatMatters, 90);
  const { id, happenedOn: fromOn, whatHappened: words } = talk;
  return { kind: 'C1', id, fromOn, untilOn: null, title, words, spentPence: null };
}

/** A C2 plan by what needed to change, with what made the difference and what the team stood behind. */
export function triedC2(
  plan: Pick<C2Plan, 'id' | 'openedOn' | 'endedOn' | 'whatNeedsToChange' | 'whatMadeTheDifference'> & {
    readonly spends: readonly Pick<C2Spend, 'amountPence' | 'standing'>[];
  },
): Tried {
  return {
    kind: 'C2',
    id: plan.id,
    fromOn: plan.openedOn,
    untilOn: plan.endedOn,
    title: plan.whatNeedsToChange,
    words: plan.whatMadeTheDifference ?? '',
    spentPence: committedPence(plan.spends),
  };
}
