import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/dates';
import { decideRebase, decideSettings } from '../../../shared/domain/measures/settle-chart';
import { again, counted, firstWeek, percents, reading } from './a-chart';

const chart = reading('gaps', counted([4, 5, 4, 5]));
const [first = '', second = '', third = '', last = ''] = chart.weeks;

describe('beginning anew', () => {
  test('may be with any week between the first and the last', () => {
    expect(decideRebase(chart, [], second)).toEqual({ ok: true, value: null });
    expect(decideRebase(chart, [second], third)).toMatchObject({ ok: true });
  });

  test.each([
    ['with the first week', first, { kind: 'rebase-at-edge', edge: 'first' }],
    ['with the last week', last, { kind: 'rebase-at-edge', edge: 'last' }],
    ['before the chart', addDays(firstWeek, -7), { kind: 'rebase-not-in-chart' }],
    ['after the chart', addDays(last, 7), { kind: 'rebase-not-in-chart' }],
    ['with a day that is no Monday', addDays(second, 1), { kind: 'rebase-not-in-chart' }],
    ['with the same week twice', third, { kind: 'rebase-twice' }],
  ])('%s is refused', (_, week, refusal) => {
    expect(decideRebase(chart, [third], week)).toEqual({ ok: false, refusal });
  });

  test('is refused on a chart without weeks', () => {
    expect(decideRebase(reading('gaps', []), [], firstWeek)).toMatchObject({
      refusal: { kind: 'rebase-not-in-chart' },
    });
  });
});

describe('weeks without a figure', () => {
  const gappy = reading('gaps', counted([null, 4, 5, 4, 5, null, null]));
  const at = (index: number) => decideRebase(gappy, [], gappy.weeks[index] ?? '');

  test('do not make the first that has one a later week', () => {
    expect(at(1)).toEqual({ ok: false, refusal: { kind: 'rebase-at-edge', edge: 'first' } });
    expect(at(2)).toMatchObject({ ok: true });
  });

  test('do not make two figures of one', () => {
    expect(at(3)).toMatchObject({ ok: true });
    for (const index of [4, 5, 6])
      expect(at(index)).toEqual({ ok: false, refusal: { kind: 'rebase-at-edge', edge: 'last' } });
  });
});

const known = reading('connections-made', counted([...again([4, 5], 10), null]));
const share = reading('c2-reviewed', percents(again([90], 20)));

describe('a baseline', () => {
  test.each([null, 12, 20])('of %s weeks is taken', (baselineWeeks) => {
    expect(decideSettings(known, { baselineWeeks, target: null })).toEqual({ ok: true, value: null });
  });

  test.each([0, 2, 11])('of %d weeks is too short', (baselineWeeks) => {
    expect(decideSettings(known, { baselineWeeks, target: null })).toEqual({
      ok: false,
      refusal: { kind: 'baseline-too-short', least: 12 },
    });
  });

  test('longer than the weeks that are known is refused', () => {
    expect(decideSettings(known, { baselineWeeks: 21, target: null })).toEqual({
      ok: false,
      refusal: { kind: 'baseline-too-long', weeks: 20 },
    });
  });
});

describe('a target', () => {
  test('is refused where neither more nor less is better; none is taken', () => {
    const neutral = reading('gaps', counted(again([4, 5], 10)));
    expect(decideSettings(neutral, { baselineWeeks: null, target: 4 })).toEqual({
      ok: false,
      refusal: { kind: 'target-on-neutral' },
    });
    expect(decideSettings(neutral, { baselineWeeks: 12, target: null })).toMatchObject({ ok: true });
  });

  test.each([0, 2.5, 100])('of %d is one for a count, and need not be whole', (target) => {
    expect(decideSettings(known, { baselineWeeks: null, target })).toMatchObject({ ok: true });
  });

  test.each([
    ['no number', known, Number.NaN, 'figure-not-a-number'],
    ['less than nothing', known, -1, 'figure-below-nothing'],
    ['without end', known, Number.POSITIVE_INFINITY, 'figure-too-large'],
    ['less than nothing without end', known, Number.NEGATIVE_INFINITY, 'figure-below-nothing'],
    ['more than a hundred per cent', share, 100.5, 'figure-over-hundred'],
    ['less than nothing of a hundred', share, -0.5, 'figure-below-nothing'],
    ['less than one of five', reading('team-pulse', []), 0, 'figure-not-one-to-five'],
    ['more than five of five', reading('team-pulse', []), 6, 'figure-not-one-to-five'],
  ])('that is %s is refused', (_, chart, target, kind) => {
    expect(decideSettings(chart, { baselineWeeks: null, target })).toMatchObject({
      ok: false,
      refusal: { kind },
    });
  });
});
