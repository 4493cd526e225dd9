import type { LocalDate } from '../dates';
import type { CouncilWeek } from '../history/tally';
import type { MeasureFacts } from './facts';
import type { WeekPart } from './week-part';

type Facts = Pick<MeasureFacts, 'councilWeeks'>;

/** What each of the weeks came to; a week that no file tells of came to nothing that is known. */
export function ofCouncilWeeks(
  { councilWeeks }: Facts,
  weeks: readonly LocalDate[],
  unknown: WeekPart,
  partOf: (week: CouncilWeek) => WeekPart,
): readonly WeekPart[] {
  const byMonday = new Map(councilWeeks.map((week) => [week.week, week]));
  return weeks.map((monday) => {
    const week = byMonday.get(monday);
    return week === undefined ? unknown : partOf(week);
  });
}

/** A share of none has no value: so is a week told of which nothing is known yet. */
export const noShare: WeekPart = { kind: 'share', part: 0, whole: 0 };
