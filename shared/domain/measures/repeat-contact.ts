import type { LocalDate } from '../dates';
import type { MeasureFacts } from './facts';
import type { Measure } from './measure';
import { tallyShares } from './share-tally';
import { twelveWeeks, twelveWeeksEarlier } from './twelve-weeks';
import type { WeekPart } from './week-part';
import { dayNumber, weekFinder } from './weeks';

/** Told twelve weeks later, when everybody of a week has had the same time to come back, and nothing can change it. */
function weekly(facts: Pick<MeasureFacts, 'rests'>, weeks: readonly LocalDate[]): readonly WeekPart[] {
  const weekOf = weekFinder(twelveWeeksEarlier(weeks));
  const tally = tallyShares(weeks);
  for (const { restedOn, backOn } of facts.rests) {
    const cameBack = backOn !== null && dayNumber(backOn) - dayNumber(restedOn) <= twelveWeeks;
    tally.add(weekOf(restedOn), cameBack);
  }
  return tally.parts();
}

/** Design 3, repeat-contact: percent of those who came to rest twelve weeks earlier. */
export const repeatContact: Measure<'repeat-contact'> = {
  id: 'repeat-contact',
  question: 'Do people come back to us?',
  counts:
    'People who came back within twelve weeks of coming to rest, each week. It asks this of everybody who came to rest in the week twelve weeks earlier.',
  leavesOut:
    'Whoever comes back after more than twelve weeks counts as not having come back. Whoever came to rest less than twelve weeks ago is not counted yet.',
  why: 'Coming back soon can mean that we left too early. It can also mean that people trust us.',
  reflection: 'What had changed for those who came back, and could we have seen it coming?',
  unit: 'percent',
  better: 'down',
  charts: [{ id: 'repeat-contact', name: 'Came back within twelve weeks', short: '' }],
  needs: ['rests'],
  weekly: (facts, weeks) => ({ 'repeat-contact': weekly(facts, weeks) }),
};
