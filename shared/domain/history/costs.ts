import { fold } from './fields';

/** What a cost is paid for: each of the units planned in a week, or so many weeks together. */
const perUnit: ReadonlySet<string> = new Set(
  [
    'Per session',
    'Session',
    'Hourly',
    'Per hour',
    'Hour',
    'Daily',
    'Per day',
    'Day',
    'Per visit',
    'Visit',
  ].map(fold),
);

const weeksIn: ReadonlyMap<string, number> = new Map(
  (
    [
      ...(['Weekly', 'Per week', 'Week'].map((its) => [its, 1]) as [string, number][]),
      ...(['Fortnightly', 'Per fortnight', '2-weekly'].map((its) => [its, 2]) as [string, number][]),
      ...(['4-weekly', 'Four-weekly', 'Per 4 weeks'].map((its) => [its, 4]) as [string, number][]),
      ...(['Monthly', 'Per month', 'Calendar month'].map((its) => [its, 52 / 12]) as [string, number][]),
      ...(['Quarterly', 'Per quarter'].map((its) => [its, 13]) as [string, number][]),
      ...(['Annually', 'Annual', 'Yearly', 'Per year', 'Per annum'].map((its) => [its, 52]) as [
        string,
        number,
      ][]),
    ] satisfies [string, number][]
  ).map(([its, weeks]) => [fold(its), weeks]),
);

function numberIn(text: string): number | null {
  const bare = text.replace(/[£,\s]/g, '');
  return /^\d+(?:\.\d+)?$|^\.\d+$/.test(bare) ? Number(bare) : null;
}

/** More than this a week is a slip of the pen: no service costs a million pounds a week. */
const mostPence = 100_000_000;

/**
 * What a service costs a week, in whole pence; null where it is not said. What is paid by the hour, day or session is
 * paid for each unit planned; of what is paid for longer, a week has its share, whatever stands as units. What is paid
 * once is no weekly cost.
 */
export function weeklyPence(unitCost: string, frequency: string, plannedUnits: string): number | null {
  const cost = numberIn(unitCost);
  if (cost === null) return null;
  const folded = fold(frequency);
  const weeks = weeksIn.get(folded);
  const units = perUnit.has(folded) ? numberIn(plannedUnits) : null;
  const pounds = weeks !== undefined ? cost / weeks : units === null ? null : cost * units;
  if (pounds === null) return null;
  const pence = Math.round(pounds * 100);
  return pence > mostPence ? null : pence;
}
