import { addDays, isLocalDate, type LocalDate } from '../dates';
import { dated } from '../plain-text';
import { together } from '../sentences';
import type { DecisionKind } from './status';

/** The same day a year later; of 29 February the 28th. */
function aYearAfter(on: LocalDate): LocalDate {
  const day: string = `${Number(on.slice(0, 4)) + 1}${on.slice(4)}`;
  return isLocalDate(day) ? day : addDays(on, 365);
}

/** When a plan that was signed off on a day is first to be looked at again, and by when at the latest after that. */
function reviewDays(on: LocalDate) {
  return { from: addDays(on, 42), until: addDays(on, 56), yearly: aYearAfter(on) };
}

/**
 * When a decision is looked at again. Of a sign-off the Care and Support Statutory Guidance (chapter 13) asks for a
 * first, light look six to eight weeks after it, and then one at least every twelve months: what was not planned so is
 * said beside it.
 */
export function sayLookAgain(
  decision: DecisionKind,
  on: LocalDate,
  lookAgainOn: LocalDate | null,
): readonly string[] {
  if (decision !== 'signed-off')
    return lookAgainOn === null ? [] : [`We look again on ${dated(lookAgainOn)}.`];
  const { from, until, yearly } = reviewDays(on);
  const first =
    lookAgainOn === null
      ? `No day is set yet. The first look is due six to eight weeks after sign-off: from ${dated(from)} to ${dated(until)}.`
      : together(
          `We look again on ${dated(lookAgainOn)}.`,
          lookAgainOn > until
            ? `That is later than six to eight weeks after sign-off, which would be by ${dated(until)}.`
            : '',
        );
  return [
    first,
    `After that at least once a year, by ${dated(yearly)} at the latest (Care and Support Statutory Guidance, chapter 13).`,
  ];
}
