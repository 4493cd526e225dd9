import { formatPounds } from '../money';
import { sayDate, sayNumber } from '../say-dates';
import { sentence } from '../sentences';
import { sayList, startSentence } from '../text';
import type { PositionKind, ProposalContent, ThingToTry } from './proposal';
import type { DecisionKind } from './status';

/** How words somebody wrote may be read: with labels in the place of names for the minutes, as they stand otherwise. */
export type Say = (text: string) => string;
const asWritten: Say = (text) => text;

export interface SaidPosition {
  readonly name: string;
  readonly position: PositionKind;
  readonly reason: string;
}

/** `£420 a week and £300 once from 1 April.` Money in pence; `on` is the day it is said. */
export function sayBudget(
  { weeklyPence, oneOffPence, startsOn }: Pick<ProposalContent, 'weeklyPence' | 'oneOffPence' | 'startsOn'>,
  on: string,
): string {
  const amounts = [
    weeklyPence === null ? '' : `${formatPounds(weeklyPence)} a week`,
    oneOffPence === null || oneOffPence === 0 ? '' : `${formatPounds(oneOffPence)} once`,
  ].filter((amount) => amount !== '');
  if (amounts.length === 0 && startsOn === null) return '';
  const from = startsOn === null ? '' : ` from ${sayDate(startsOn, on)}`;
  return sentence(`${amounts.length === 0 ? 'It begins' : sayList(amounts)}${from}`);
}

/** `Seven of seven agree, two with a reservation.`; of a return, `Two of seven say not yet.` */
export function sayCounts({
  decision,
  positions,
}: {
  readonly decision: DecisionKind;
  readonly positions: readonly Pick<SaidPosition, 'position'>[];
}): string {
  const all = sayNumber(positions.length);
  const notYet = positions.filter(({ position }) => position === 'not-yet').length;
  if (decision === 'returned') {
    return `${startSentence(sayNumber(notYet))} of ${all} ${notYet === 1 ? 'says' : 'say'} not yet.`;
  }
  const agree = positions.length - notYet;
  const reserved = positions.filter(({ position }) => position === 'reservation').length;
  const agrees = `${startSentence(sayNumber(agree))} of ${all} ${agree === 1 ? 'agrees' : 'agree'}`;
  return `${agrees}${reserved === 0 ? '' : `, ${sayNumber(reserved)} with a reservation`}.`;
}

const positionWords: Readonly<Record<PositionKind, string>> = {
  agree: 'agrees',
  reservation: 'agrees with a reservation',
  'not-yet': 'says not yet',
};

/** `Agrees with a reservation: Look at his tablets in May.` */
export function sayPosition({ position, reason }: Omit<SaidPosition, 'name'>): string {
  const words = startSentence(positionWords[position]);
  return reason === '' ? `${words}.` : `${words}: ${sentence(reason)}`;
}

/** What each member said, with the reasons that go with anything but agreeing. */
export function sayPositions(positions: readonly SaidPosition[], say = asWritten): readonly string[] {
  return positions.map(({ name, position, reason }) =>
    reason === ''
      ? `${name} ${positionWords[position]}.`
      : `${name} ${positionWords[position]}: ${sentence(say(reason))}`,
  );
}

export function sayOverruled(
  { overruledReason }: { readonly overruledReason: string | null },
  say = asWritten,
): string {
  if (overruledReason === null) return '';
  return `The C2 plan was still open. We overruled the block together, nobody objecting: ${sentence(say(overruledReason))}`;
}

export function sayAuthoriser(
  {
    authoriserName,
    authorisedOn,
  }: { readonly authoriserName: string | null; readonly authorisedOn: string | null },
  on: string,
): string {
  if (authoriserName === null || authoriserName === '') return '';
  return sentence(
    `Authorised by ${authoriserName}${authorisedOn === null ? '' : ` on ${sayDate(authorisedOn, on)}`}`,
  );
}

/** `First, in C1: the repair shed (Ffion, by 25 March).` */
export function sayToTry(
  { kind, what, who, dueOn }: Omit<ThingToTry, 'memberId'> & { readonly who: string | null },
  on: string,
  say = asWritten,
): string {
  const by = [who ?? '', dueOn === null ? '' : `by ${sayDate(dueOn, on)}`]
    .filter((part) => part !== '')
    .join(', ');
  const words = say(what).replace(/[.\s]+$/, '');
  return `First, in ${kind}: ${words}${by === '' ? '' : ` (${by})`}.`;
}
