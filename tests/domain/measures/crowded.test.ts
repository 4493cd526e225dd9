import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crowdedAt } from '../../../shared/domain/measures/crowded';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import { again, anew, counted, percents, reading } from './a-chart';

describe('a crowd', () => {
  test('is more than half of the weeks at the least or the most there can be', () => {
    expect(crowdedAt([...again([0], 6), ...again([3], 5)], { min: 0 })).toBe('least');
    expect(crowdedAt([...again([0], 5), ...again([3], 5)], { min: 0 })).toBeNull();
    expect(crowdedAt([...again([100], 6), ...again([80], 4)], { min: 0, max: 100 })).toBe('most');
  });

  test('is none of a few weeks, of weeks without a value, or where every week is the same', () => {
    expect(crowdedAt([0, 0, 0, 0, 0, 0, 1], { min: 0 })).toBeNull();
    expect(crowdedAt([...again([null], 20), 3, 4], { min: 0 })).toBeNull();
    expect(crowdedAt(again([0], 20), { min: 0 })).toBeNull();
  });
});

describe('nearly always 100%', () => {
  const weeks = percents([...again([100], 20), 60, ...again([100], 20)]);

  test('weeks at the most are not told as better, and a lone dip not as a change', () => {
    const { xmr, crowded } = reading('c2-reviewed', weeks);
    expect(crowded).toBe('most');
    expect(xmr.points.every(({ type }) => type === 'common')).toBe(true);
  });

  test('the answer says so, and where to look', () => {
    expect(sayChart(reading('c2-reviewed', weeks), null)).toEqual({
      headline: 'Nearly always 100%.',
      lead: 'Nearly always 100%.',
      rest: 'Look at the weeks that were not, one by one: what happened in them?',
    });
  });

  test('seven weeks below in a row are a concern all the same', () => {
    const { xmr } = reading('c2-reviewed', percents([...again([100], 30), ...again([60], 7)]));
    expect(xmr.points.slice(-7).every(({ rule, type }) => rule === 'shift' && type === 'concern')).toBe(true);
    expect(xmr.variation).toBe('concern');
  });
});

describe('an extreme last week', () => {
  const rare = counted([...again([0], 30), 15]);

  test('of something rare is marked by no rule, for each event would be', () => {
    expect(reading('gaps', rare).xmr.variation).toBe('common');
  });

  test('is told by the answer', () => {
    expect(sayChart(reading('gaps', rare), null)).toEqual({
      headline: 'None in nearly all weeks.',
      lead: 'None in nearly all weeks.',
      rest: 'The last week came to 15. Look at such weeks one by one: with so few, ups and downs from week to week say little.',
    });
  });

  test('of what is nearly always so is told by the answer', () => {
    const { rest } = sayChart(reading('c2-reviewed', percents([...again([100], 30), 20])), null);
    expect(rest).toMatch(/^The last week came to 20%\. Look at the weeks that were not, one by one/);
  });

  test('with a figure is called that where nothing is known since', () => {
    const { rest } = sayChart(reading('gaps', [...rare, null]), null);
    expect(rest).toMatch(/^The last week with a figure came to 15\./);
  });
});

test('a run on either side of a new beginning is no run over it', () => {
  const weeks = counted([...again([0], 14), ...again([1], 4), ...again([2], 4), ...again([0], 14)]);
  const whole = reading('gaps', weeks);
  const rebased = reading('gaps', weeks, { rebases: [anew('2026-01-05')] });
  expect(whole.xmr.points.filter(({ rule }) => rule === 'shift')).toHaveLength(8);
  expect(rebased.xmr.points.filter(({ rule }) => rule === 'shift')).toHaveLength(0);
});

test('rare things that happen seven weeks running are told', () => {
  const { xmr } = reading('gaps', counted([...again([0], 30), ...again([1], 7)]));
  expect(xmr.variation).toBe('special-high');
});

test('without any change the last week is seldom news, however rare the thing', () => {
  const rare = fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 60, maxLength: 80 });
  fc.assert(
    fc.property(rare, (draws) => {
      const { xmr, crowded } = reading('gaps', counted(draws.map((draw) => (draw === 1 ? 1 : 0))));
      return crowded === null || xmr.variation === 'common';
    }),
  );
});
