import { sayNumber } from '../dates-said';
import { startSentence } from '../text';

/** Of the open C2 plans at the end of each week, how many were in contact within their rhythm; oldest first. */
export type InContactWeeks = readonly {
  readonly week: string;
  readonly inContact: number;
  readonly open: number;
}[];

function share({ inContact, open }: InContactWeeks[number]): number {
  return open === 0 ? 1 : inContact / open;
}

/** The usual share of open plans in contact within their rhythm, 0 to 1, over the weeks there are. */
export function usualShare(weeks: InContactWeeks): number {
  return weeks.length === 0 ? 0 : weeks.reduce((sum, week) => sum + share(week), 0) / weeks.length;
}

/** How many of the latest weeks in a row lie on one side of the usual, and on which. */
function runOfWeeks(weeks: InContactWeeks): {
  readonly weeks: number;
  readonly side: 'above' | 'below' | 'at';
} {
  const usual = usualShare(weeks);
  const sides = weeks.map((week) => Math.sign(share(week) - usual));
  const last = sides.at(-1) ?? 0;
  const run = sides.length - 1 - sides.findLastIndex((side) => side !== last);
  return { weeks: run, side: last > 0 ? 'above' : last < 0 ? 'below' : 'at' };
}

/**
 * What the data says, in a plain sentence: a run of seven or more weeks on one side of the mean is unlikely to be
 * chance (NHS Making Data Count, rule 4); anything less is the usual ups and downs.
 */
export function sayInContact(weeks: InContactWeeks): string {
  if (weeks.length < 8) return 'There are too few weeks to say yet. Each week adds one.';
  const usual = `${Math.round(usualShare(weeks) * 100)}%`;
  const run = runOfWeeks(weeks);
  if (run.weeks < 7 || run.side === 'at')
    return `The usual ups and downs around ${usual}. Nothing has changed that we can tell from chance.`;
  const weeksSaid = startSentence(sayNumber(run.weeks));
  return run.side === 'above'
    ? `We stick with people in a crisis better than we did. ${weeksSaid} weeks above our usual ${usual} is very unlikely to be chance.`
    : `We lose touch with people in a crisis more than we did. ${weeksSaid} weeks below our usual ${usual} is very unlikely to be chance.`;
}
