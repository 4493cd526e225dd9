import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFigure, problemOf, problemOfWeek } from '../../../shared/domain/measures/figures';
import type { Unit } from '../../../shared/domain/measures/measure';

const accepted = (value: number | null) => ({ ok: true, value });
const refused = (kind: string) => ({ ok: false, refusal: { kind } });

describe('a figure is read as people type it', () => {
  test.each<[Unit, string, number | null]>([
    ['count', '7', 7],
    ['count', '0', 0],
    ['count', '1,240', 1240],
    ['count', '7.0', 7],
    ['percent', '82.5', 82.5],
    ['percent', '82.5%', 82.5],
    ['percent', '82.5 %', 82.5],
    ['percent', '100', 100],
    ['pounds', '£1,240', 1240],
    ['pounds', '£ 1,240.50', 1240.5],
    ['pounds', '1234567.891', 1234567.89],
    ['days', '6.5', 6.5],
    ['of-five', '1', 1],
    ['of-five', '4.25', 4.25],
    ['days', '\u00a07 ', 7],
  ])('%s: %j', (unit, text, value) => {
    expect(parseFigure(unit, text)).toEqual(accepted(value));
  });
});

describe('an empty field is no figure, and not nothing', () => {
  test.each(['', ' ', '\t', '\u00a0'])('%j', (text) => {
    expect(parseFigure('count', text)).toEqual(accepted(null));
  });
});

describe('what is not a number is refused, and shown as it was typed', () => {
  test.each(['abc', '1e3', 'NaN', 'Infinity', '1.2.3', '12,40', '1 240', '7 of 8', '.5', '0x10', '٣', '--3'])(
    '%s',
    (typed) => {
      expect(parseFigure('days', ` ${typed} `)).toEqual({
        ok: false,
        refusal: { kind: 'figure-not-a-number', typed },
      });
    },
  );
});

describe('a figure that its unit cannot have is refused', () => {
  test.each<[Unit, string, string]>([
    ['count', '-3', 'figure-below-nothing'],
    ['count', '−3', 'figure-below-nothing'],
    ['count', '–3', 'figure-below-nothing'],
    ['pounds', '-£3', 'figure-below-nothing'],
    ['pounds', '£-3', 'figure-below-nothing'],
    ['percent', '120', 'figure-over-hundred'],
    ['percent', '100.004', 'figure-over-hundred'],
    ['of-five', '0', 'figure-not-one-to-five'],
    ['of-five', '6', 'figure-not-one-to-five'],
    ['of-five', '5.001', 'figure-not-one-to-five'],
    ['count', '2.5', 'figure-not-whole'],
    ['count', '1000000001', 'figure-too-large'],
    ['pounds', '9'.repeat(400), 'figure-too-large'],
  ])('%s: %s', (unit, text, kind) => {
    expect(parseFigure(unit, text)).toMatchObject(refused(kind));
  });
});

test('a target for a count need not be whole', () => {
  expect(parseFigure('count', '2.5', 'level')).toEqual(accepted(2.5));
});

test('a figure is kept to the hundredth', () => {
  expect(parseFigure('days', '6.666')).toEqual(accepted(6.67));
});

test('a figure that was read is one its unit can have', () => {
  const units = fc.constantFrom<Unit>('count', 'percent', 'days', 'pounds', 'pounds-a-week', 'of-five');
  const text = fc.oneof(fc.double().map(String), fc.integer().map(String), fc.string());
  fc.assert(
    fc.property(units, text, (unit, typed) => {
      const read = parseFigure(unit, typed);
      if (read.ok && read.value !== null) expect(problemOf(unit, read.value, 'count')).toBeNull();
    }),
  );
});

describe('a week is given a figure by hand', () => {
  // Began on Monday 2 March; today is Wednesday 18 March.
  const when = { today: '2026-03-18', countedFrom: '2026-03-02' };

  test.each(['2026-02-23', '2025-03-03', '2016-02-29'])('of %s', (week) => {
    expect(problemOfWeek(week, when)).toBeNull();
  });

  test.each([
    ['that is still to come', '2026-03-23', { kind: 'week-in-future' }],
    ['that the program counts', '2026-03-16', { kind: 'week-counted', from: '2026-03-02' }],
    ['with which it began to count', '2026-03-02', { kind: 'week-counted', from: '2026-03-02' }],
    ['that is nobody’s baseline', '2016-02-22', { kind: 'week-too-early', earliest: '2016-02-29' }],
  ])('%s: refused', (_, week, refusal) => {
    expect(problemOfWeek(week, when)).toEqual(refusal);
  });

  test('of a team that begins on Monday: not this week, which is not over', () => {
    const began = { today: '2026-03-18', countedFrom: '2026-03-23' };
    expect(problemOfWeek('2026-03-16', began)).toEqual({ kind: 'week-not-over' });
    expect(problemOfWeek('2026-03-09', began)).toBeNull();
  });

  test('as far back as is said, to the day', () => {
    const early = problemOfWeek('2000-01-03', when);
    expect(early?.kind === 'week-too-early' && problemOfWeek(early.earliest, when)).toBeNull();
  });
});
