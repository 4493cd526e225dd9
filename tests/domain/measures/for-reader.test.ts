import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../renderer/telling/measures/drawing';
import { marksOf } from '../../../renderer/telling/measures/marks-of';
import { type ChartId, measureOfChart } from '../../../shared/domain/measures/all-measures';
import type { ChartFacts } from '../../../shared/domain/measures/chart-facts';
import { toCsv } from '../../../shared/domain/measures/export-csv';
import { forOutside, readFor } from '../../../shared/domain/measures/for-reader';
import { type WeekPart, weekValue } from '../../../shared/domain/measures/week-part';
import { again, counted, entered, firstWeek, share } from './a-chart';

type Facts = ChartFacts & { readonly chartId: ChartId };

function facts(chartId: ChartId, parts: Facts['parts'], said: Partial<ChartFacts> = {}): Facts {
  return {
    ...{ chartId, firstWeek, parts, countedFrom: firstWeek, rebases: [], baselineWeeks: null, target: null },
    ...said,
    chartId,
  };
}

/** All that leaves: the file of figures, what is said, and what is drawn. */
function leaving(chart: Facts) {
  const { reading, said } = readFor('outside', chart);
  const drawing = drawingOf(reading, { shown: 52, target: chart.target });
  return { csv: toCsv(chart, 'outside'), said, drawing: JSON.stringify(drawing), marks: marksOf(reading) };
}

const few = fc.integer({ min: 0, max: 4 });
const enough = fc.integer({ min: 5, max: 40 });
const daysOf = (length: fc.Arbitrary<number>): fc.Arbitrary<WeekPart> =>
  length.chain((of) =>
    fc.record({
      kind: fc.constant('days'),
      days: fc.array(fc.nat(60), { minLength: of, maxLength: of }),
      waiting: fc.nat(9),
    }),
  );
const shareOf = (whole: fc.Arbitrary<number>): fc.Arbitrary<WeekPart> =>
  whole.chain((of) => fc.integer({ min: 0, max: of }).map((part) => share(part, of)));
const moneyOf = (amounts: fc.Arbitrary<number>): fc.Arbitrary<WeekPart> =>
  fc.record({ kind: fc.constant('money'), pence: fc.nat(900_000), amounts });
const answersOf = (answers: fc.Arbitrary<number>, least: number): fc.Arbitrary<WeekPart> =>
  answers.chain((of) =>
    fc.record({
      kind: fc.constant('answers'),
      sum: fc.integer({ min: of, max: of * 5 }),
      answers: fc.constant(of),
      least: fc.constant(least),
    }),
  );
const averageOf = (mean: fc.Arbitrary<number>): fc.Arbitrary<WeekPart> =>
  fc.record({ kind: fc.constant('average'), sum: mean, times: fc.constant(1) });
const countOf = (n: fc.Arbitrary<number>): fc.Arbitrary<WeekPart> =>
  fc.record({ kind: fc.constant('count'), n });
const enteredOf = (value: fc.Arbitrary<number>): fc.Arbitrary<WeekPart> =>
  fc.record({ kind: fc.constant('entered'), value });

/** Charts of every kind of week: what is kept back, and what is told. */
const kinds: readonly (readonly [ChartId, kept: fc.Arbitrary<WeekPart>, told: fc.Arbitrary<WeekPart>])[] = [
  ['gaps', countOf(few), countOf(enough)],
  ['gaps', enteredOf(few), enteredOf(enough)],
  ['c2-spend', moneyOf(few), moneyOf(enough)],
  ['c3-weekly-cost', moneyOf(few), moneyOf(enough)],
  ['c2-in-contact', shareOf(few), shareOf(enough)],
  ['c2-to-c3', shareOf(few), shareOf(enough)],
  ['days-to-conversation', daysOf(few), daysOf(enough)],
  ['feedback-helped', answersOf(few, 1), answersOf(enough, 1)],
  ['team-pulse', answersOf(few, 4), answersOf(enough, 4)],
  ['huddles-present', averageOf(few), averageOf(enough)],
];

describe('what leaves the team', () => {
  test.each(kinds)('of %s is the same whatever is kept back comes to', (chartId, kept, told) => {
    /** Each week told, or kept back: then as it is, and as it might as well be. */
    const week = fc.oneof(
      told.map((part) => [part, part] as const),
      fc.tuple(kept, kept),
      fc.constant([null, null] as const),
    );
    const target = fc.option(fc.integer({ min: 1, max: 5 }));
    const baseline = fc.constantFrom(null, 12);
    fc.assert(
      fc.property(
        fc.array(week, { minLength: 1, maxLength: 40 }),
        ...([target, baseline] as const),
        (weeks, aim, baselineWeeks) => {
          const said = { target: aim, baselineWeeks };
          const [as, other] = [0, 1].map((which) =>
            leaving(
              facts(
                chartId,
                weeks.map((pair) => pair[which === 0 ? 0 : 1]),
                said,
              ),
            ),
          );
          expect(other).toEqual(as);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of a share is the same whatever its counts are, as long as it is the same share', () => {
    fc.assert(
      fc.property(fc.array(shareOf(enough), { minLength: 1, maxLength: 30 }), (parts) => {
        const twice = parts.map((part) =>
          part.kind === 'share' ? share(part.part * 2, part.whole * 2) : part,
        );
        expect(leaving(facts('c2-in-contact', twice))).toEqual(leaving(facts('c2-in-contact', parts)));
      }),
      { numRuns: 60 },
    );
  });

  test.each(kinds)('of %s has nothing that was kept back, and values alone', (chartId, kept, told) => {
    fc.assert(
      fc.property(fc.array(fc.oneof(kept, told), { maxLength: 30 }), (parts) => {
        const left = forOutside(facts(chartId, parts)).parts.filter((part) => part !== null);
        const { unit } = measureOfChart(chartId);
        const isTellable = (value: number): boolean =>
          unit === 'percent' ? Number.isInteger(value) : unit !== 'count' || value >= 5;
        expect(left.filter((part) => Object.keys(part).toSorted().join() !== 'kind,value')).toEqual([]);
        expect(left.filter((part) => !isTellable(weekValue(part) ?? Number.NaN))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('outside the team', () => {
  test('a share is drawn and said as a whole percentage, and never as its counts', () => {
    const shares = Array.from({ length: 20 }, (_, at) => share(at % 2 === 0 ? 6 : 5, 7));
    const { drawing, said, csv } = leaving(facts('c2-in-contact', [...shares, share(1, 7)]));
    for (const words of [drawing, said.headline, said.rest, csv]) {
      expect(words).not.toMatch(/\d of \d|85\.7/);
    }
    expect(drawing).toContain('"words":"14%"');
    expect(said.rest).toContain('came to 14%');
  });

  test('nearly all is not told as all, nor next to none as none', () => {
    const parts = [share(399, 400), share(400, 400), share(1, 400), share(0, 400)];
    expect(forOutside(facts('c2-in-contact', parts)).parts).toEqual(
      [99, 100, 1, 0].map((value) => ({ kind: 'told', value })),
    );
  });

  test('what is usual is that of the weeks that are told', () => {
    const chart = facts('gaps', counted(again([1, 6, 2, 8], 5)));
    expect(readFor('outside', chart).reading.xmr.groups.at(-1)?.mean).toBe(7);
    expect(readFor('team', chart).reading.xmr.groups.at(-1)?.mean).toBe(4.25);
  });

  test('a week that is kept back has no point, and the words say of which weeks they are', () => {
    const { reading, said, keptBack } = readFor('outside', facts('gaps', counted(again([1, 6], 10))));
    expect(drawingOf(reading, { shown: 52, target: null }).points.map(({ value }) => value)).toEqual(
      again([null, 6], 10),
    );
    expect(keptBack).toEqual(again([true, false], 10));
    expect(said.rest).toMatch(/from the weeks of five or more alone\.$/);
  });

  test('where every week is kept back, it is not said that nothing was counted', () => {
    const { said } = readFor('outside', facts('gaps', counted(again([1, 2], 10))));
    expect(said.headline).toBe('Every week is of fewer than five.');
    expect(readFor('outside', facts('gaps', [])).said.headline).toBe('Nothing has been counted yet.');
  });

  test('weeks of which nothing is known are not kept back', () => {
    const { keptBack, said } = readFor('outside', facts('gaps', counted(again([null, 6], 10))));
    expect(keptBack).not.toContain(true);
    expect(said.rest).not.toContain('alone');
  });

  test('only what was entered by hand is drawn hollow', () => {
    const { reading } = readFor('outside', facts('gaps', [...entered([7, 8]), ...counted([9, 7])]));
    expect(drawingOf(reading, { shown: 52, target: null }).points.map(({ hollow }) => hollow)).toEqual([
      ...[true, true],
      ...[false, false],
    ]);
    const counts = readFor('outside', facts('gaps', counted([9, 7]))).reading;
    expect(marksOf(counts).map(({ words }) => words)).not.toContain('entered by hand');
  });
});

test('the team reads its chart as it is', () => {
  const chart = facts('c2-in-contact', [share(1, 4), share(6, 7)], { target: 80 });
  const { reading, keptBack } = readFor('team', chart);
  expect(reading.parts).toBe(chart.parts);
  expect(keptBack).toEqual([false, false]);
});
