import { describe, expect, test } from 'vitest';
import { decideRebase, decideSettings } from '../../../shared/domain/measures/settle-chart';
import { again, counted, percents, reading } from './a-chart';

const weeks = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'];

describe('beginning anew', () => {
  test('may be with any week between the first and the last', () => {
    expect(decideRebase({ weeks }, [], '2026-01-12')).toEqual({ ok: true, value: null });
    expect(decideRebase({ weeks }, ['2026-01-12'], '2026-01-19')).toMatchObject({ ok: true });
  });

  test.each([
    ['with the first week', '2026-01-05', { kind: 'rebase-at-edge', edge: 'first' }],
    ['with the last week', '2026-01-26', { kind: 'rebase-at-edge', edge: 'last' }],
    ['before the chart', '2025-12-29', { kind: 'rebase-not-in-chart' }],
    ['after the chart', '2026-02-02', { kind: 'rebase-not-in-chart' }],
    ['with a day that is no Monday', '2026-01-13', { kind: 'rebase-not-in-chart' }],
    ['with the same week twice', '2026-01-19', { kind: 'rebase-twice' }],
  ])('%s is refused', (_, week, refusal) => {
    expect(decideRebase({ weeks }, ['2026-01-19'], week)).toEqual({ ok: false, refusal });
  });

  test('is refused on a chart without weeks', () => {
    expect(decideRebase({ weeks: [] }, [], '2026-01-05')).toMatchObject({
      refusal: { kind: 'rebase-not-in-chart' },
    });
  });
});

const known = reading('gaps', counted([...again([4, 5], 10), null]));
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
