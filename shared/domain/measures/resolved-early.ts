import type { LocalDate } from '../dates';
import type { FactsByKind, MeasureFacts } from './facts';
import type { Measure } from './measure';
import { rowsOfEach } from './rows-of-each';
import { tallyShares } from './share-tally';
import { twelveWeeksEarlier } from './twelve-weeks';
import type { WeekPart } from './week-part';
import { weekEnd, weekFinder } from './weeks';

type Talk = FactsByKind['talks'];
type Decision = FactsByKind['decisions'];

/** Whether the person and the team have talked again by a day. */
function isFollowed(talk: Talk, next: Talk | undefined, day: LocalDate): boolean {
  return next !== undefined && next.personId === talk.personId && next.on <= day;
}

function cameToRest(last: Talk, signedOff: readonly Decision[], sunday: LocalDate): boolean {
  return last.kind !== 'C3' && !signedOff.some(({ on }) => on >= last.on && on <= sunday);
}

function weekly(
  facts: Pick<MeasureFacts, 'talks' | 'decisions'>,
  weeks: readonly LocalDate[],
): readonly WeekPart[] {
  const weekOf = weekFinder(twelveWeeksEarlier(weeks));
  const sundays = weeks.map(weekEnd);
  const tally = tallyShares(weeks);
  const signedOff = rowsOfEach(
    facts.decisions.filter(({ decision }) => decision === 'signed-off'),
    ({ personId }) => personId,
  );
  for (const [index, talk] of facts.talks.entries()) {
    const week = weekOf(talk.on);
    const sunday = sundays[week];
    if (sunday === undefined || isFollowed(talk, facts.talks[index + 1], sunday)) continue;
    tally.add(week, cameToRest(talk, signedOff.get(talk.personId) ?? [], sunday));
  }
  return tally.parts();
}

/** Design 3, resolved-early: percent of people whose latest conversation was in the week twelve weeks earlier. */
export const resolvedEarly: Measure<'resolved-early'> = {
  id: 'resolved-early',
  question: 'Do people come to rest without ongoing support?',
  counts:
    'People whose conversations came to rest in C0, C1 or C2, each week. It asks this of everybody whose last conversation was twelve weeks earlier.',
  leavesOut:
    'People we have talked with in the twelve weeks since are left out. Whoever has had a C3 proposal signed off since that conversation has not come to rest early.',
  why: 'Listening well and early, and connecting people to what is near them, is often all that is needed.',
  reflection: 'What helped those who came to rest early, and who else could it help?',
  unit: 'percent',
  better: 'up',
  charts: [{ id: 'resolved-early', name: 'Came to rest in C0, C1 or C2', short: '' }],
  needs: ['talks', 'decisions'],
  weekly: (facts, weeks) => ({ 'resolved-early': weekly(facts, weeks) }),
};
