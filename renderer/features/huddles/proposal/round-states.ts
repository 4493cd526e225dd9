import type { PositionView } from '../../../../shared/contract/c3-proposals';
import type { RoundView } from '../../../../shared/contract/huddles';

export type InRound = RoundView['order'][number];

/** Everyone has spoken, and what they said stops the sign-off: by consent one not yet, by majority too few. */
export function saysNotYet({ whyNot }: Pick<RoundView, 'whyNot'>): boolean {
  return whyNot?.kind === 'not-yet-unanswered' || whyNot?.kind === 'no-majority';
}

/** Everything stands but the name of who authorises the money, which is asked with the sign-off. */
export function couldSignOff({ canSignOff, whyNot }: Pick<RoundView, 'canSignOff' | 'whyNot'>): boolean {
  return canSignOff || whyNot?.kind === 'authoriser-needed';
}

/** The member who was asked for, or the first in order who has not spoken; null when everyone has. */
export function speakerOf(round: RoundView, chosenId: string | null | undefined): InRound | null {
  const chosen = round.order.find(({ member }) => member.id === chosenId);
  return chosen ?? round.order.find(({ spoken }) => !spoken) ?? null;
}

/** Who speaks after this one; null when this is the last. */
export function speakerAfter(round: RoundView, memberId: string): InRound | null {
  return round.order.find(({ spoken, member }) => !spoken && member.id !== memberId) ?? null;
}

export function positionsOf(round: RoundView): readonly PositionView[] {
  return round.order.flatMap(({ position }) => (position === null ? [] : [position]));
}
