import type { LocalDate } from '../dates';
import type { WeekPart } from './week-part';

/** The share of each week, counted one by one. */
export interface ShareTally {
  /** One more of the whole of a week, by its place among the weeks; of another week it counts nowhere. */
  readonly add: (week: number, isPart: boolean) => void;
  readonly parts: () => readonly WeekPart[];
}

/** A share for each of the weeks, none of none to begin with. */
export function tallyShares(weeks: readonly LocalDate[]): ShareTally {
  const shares = weeks.map(() => ({ part: 0, whole: 0 }));
  return {
    add: (week, isPart) => {
      const share = shares[week];
      if (share === undefined) return;
      share.whole += 1;
      if (isPart) share.part += 1;
    },
    parts: () => shares.map(({ part, whole }) => ({ kind: 'share', part, whole })),
  };
}
