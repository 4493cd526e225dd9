import type { LocalDate } from '../dates';
import type { MeasureFacts } from './facts';
import type { Measure } from './measure';
import { openTimes } from './open-plans';
import { rowsOfEach } from './rows-of-each';
import { tallyShares } from './share-tally';
import type { WeekPart } from './week-part';
import { weekFinder } from './weeks';

function weekly(
  facts: Pick<MeasureFacts, 'plans' | 'reopenings' | 'reviews'>,
  weeks: readonly LocalDate[],
): readonly WeekPart[] {
  const weekOf = weekFinder(weeks);
  const tally = tallyShares(weeks);
  const reviews = rowsOfEach(facts.reviews, ({ planId }) => planId);
  for (const { plan, from, until } of openTimes(facts, weeks)) {
    const reviewedIn = new Set(reviews.get(plan.id)?.map(({ on }) => weekOf(on)));
    for (let week = Math.max(0, from); week < until; week += 1) {
      const isReviewed = reviewedIn.has(week);
      // In the week it was taken up it is younger than seven days on Sunday, and in no other.
      if (isReviewed || week !== from) tally.add(week, isReviewed);
    }
  }
  return tally.parts();
}

/** Design 3, c2-reviewed: percent of plans open on Sunday night. */
export const c2Reviewed: Measure<'c2-reviewed'> = {
  id: 'c2-reviewed',
  question: 'Do we look at every plan, every week?',
  counts:
    'Open C2 plans reviewed in the week. A plan open on Sunday night counts as reviewed when it was reviewed from Monday to that Sunday.',
  leavesOut: 'A plan opened or reopened in the week is left out while it has not been reviewed.',
  why: 'Every open plan comes up in every weekly huddle. A plan we look at together can change as quickly as the crisis does.',
  reflection: 'Which plans do we pass over, and what are we not asking?',
  unit: 'percent',
  better: 'up',
  charts: [{ id: 'c2-reviewed', name: 'C2 plans reviewed', short: '' }],
  needs: ['plans', 'reopenings', 'reviews'],
  weekly: (facts, weeks) => ({ 'c2-reviewed': weekly(facts, weeks) }),
};
