import { describe, expect, test } from 'vitest';
import { measures } from '../../../shared/domain/measures/all-measures';
import { compare, usualPeriods } from '../../../shared/domain/measures/compare';
import { again, counted, reading } from './a-chart';
import { noise } from './noise';

const next = noise(7);

/** Plans opened at the same rate all along, each open for some weeks: how many are, at the end of each of two years. */
function openPlans(): readonly number[] {
  const open = Array.from({ length: 104 }, () => 0);
  for (let week = -60; week < open.length; week += 1) {
    for (const opened of [next(), next(), next(), next()]) {
      if (opened > 0.25) continue;
      for (let until = week; next() < 0.875; until += 1) if (until >= 0) open[until] = (open[until] ?? 0) + 1;
    }
  }
  return open;
}

const histories = Array.from({ length: 200 }, openPlans);

describe('a level that does not change', () => {
  test('has no week that is told as news, nor a change from before to now', () => {
    for (const weeks of histories) {
      const read = reading('open-c2', counted(weeks.slice(0, 104)));
      expect(read.xmr.points.every(({ rule, type }) => rule === null && type === 'common')).toBe(true);
      expect(read.xmr.variation).toBe('common');
      expect(compare(read, usualPeriods(read.weeks.at(-1) ?? '')).verdict).toBe('cannot-tell');
    }
  });

  test('by the rules of the chart would tell of one as often as not: that is why', () => {
    const flagged = histories.filter(
      (weeks) => reading('gaps', counted(weeks.slice(0, 104))).xmr.variation !== 'common',
    );
    expect(flagged.length).toBeGreaterThan(histories.length / 3);
  });
});

test('no limits are told for a level, and none are drawn but the mean', () => {
  const { xmr } = reading('open-c2', counted(again([4, 6], 10)));
  expect(xmr.points.every(({ lower, upper }) => Number.isNaN(lower) && Number.isNaN(upper))).toBe(true);
  expect(xmr.groups).toMatchObject([{ mean: 5, lower: 5, upper: 5 }]);
});

test('a level is no crowd, even where most weeks are at nothing', () => {
  expect(reading('open-c2', counted([...again([0], 20), 1, 1, 1])).crowded).toBeNull();
});

test('only what is open at the end of a week is a level', () => {
  expect(measures.filter(({ level }) => level !== undefined).map(({ id }) => id)).toEqual(['open-c2']);
});
