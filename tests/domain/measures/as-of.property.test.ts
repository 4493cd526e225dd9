import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measures } from '../../../shared/domain/measures/all-measures';
import type { Unit } from '../../../shared/domain/measures/measure';
import { type WeekPart, weekValue } from '../../../shared/domain/measures/week-part';
import { weekEnd } from '../../../shared/domain/measures/weeks';
import { history, weeks } from './a-history';
import { allFacts, factsAsOf } from './history-as-of';

type Charts = Readonly<Record<string, readonly WeekPart[]>>;

function only(charts: Charts, from: number, until: number): Charts {
  return Object.fromEntries(Object.entries(charts).map(([id, parts]) => [id, parts.slice(from, until)]));
}

const place = fc.nat(weeks.length - 1);

test.each(measures)('a week of $id once told is told the same later', (measure) => {
  fc.assert(
    fc.property(history, place, (happened, week) => {
      const then = measure.weekly(factsAsOf(happened, weekEnd(weeks[week] ?? '')), weeks);
      const later = measure.weekly(allFacts(happened), weeks);
      expect(only(then, 0, week + 1)).toEqual(only(later, 0, week + 1));
    }),
  );
});

test.each(measures)('a week of $id is the same among whichever weeks it is told', (measure) => {
  fc.assert(
    fc.property(history, place, place, (happened, one, other) => {
      const [from, until] = [Math.min(one, other), Math.max(one, other) + 1];
      const facts = allFacts(happened);
      const alone = measure.weekly(facts, weeks.slice(from, until));
      expect(alone).toEqual(only(measure.weekly(facts, weeks), from, until));
    }),
  );
});

const most: Partial<Record<Unit, number>> = { percent: 100, 'of-five': 5 };

test.each(measures)(
  'every week of $id has a part on each chart, with a value that its unit can have',
  (measure) => {
    fc.assert(
      fc.property(history, (happened) => {
        const charts = measure.weekly(allFacts(happened), weeks);
        expect(Object.keys(charts)).toEqual(measure.charts.map(({ id }) => id));
        for (const parts of Object.values(charts)) {
          expect(parts).toHaveLength(weeks.length);
          const values = parts.map(weekValue).filter((value) => value !== null);
          expect(Math.min(0, ...values)).toBe(0);
          expect(Math.max(0, ...values)).toBeLessThanOrEqual(most[measure.unit] ?? Number.MAX_SAFE_INTEGER);
        }
      }),
    );
  },
);

test.each(measures)('there are no weeks of $id when none are asked for', (measure) => {
  fc.assert(
    fc.property(history, (happened) => {
      expect(Object.values(measure.weekly(allFacts(happened), [])).flat()).toEqual([]);
    }),
    { numRuns: 5 },
  );
});
