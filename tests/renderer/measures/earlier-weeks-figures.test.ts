import { describe, expect, test } from 'vitest';
import {
  enteredOf,
  isEntered,
  readFigures,
  type Typed,
  toKeep,
  toLookAt,
  typedOf,
  typedSince,
  weeksBefore,
  weeksOfYears,
  withRefused,
  withTexts,
  yearsFor,
} from '../../../renderer/features/measures/earlier-weeks-figures';

const [first, second, third] = ['2026-02-02', '2026-02-09', '2026-02-16'] as const;
const entered = new Map([
  [first, 80],
  [second, 82.5],
]);
const read = (typed: Typed) => readFigures('percent', [first, second, third], typed, entered);

describe('the weeks a figure may be entered for', () => {
  const weeks = weeksBefore({ today: '2026-03-18', countedFrom: '2026-02-23' });
  const ends = (some: readonly string[]) => [some.length, some[0], some.at(-1)];

  test('end before the program counted, and are shown a year at a time, the oldest first', () => {
    expect(ends(weeksOfYears(weeks, 1))).toEqual([52, '2025-02-24', '2026-02-16']);
    expect(ends(weeksOfYears(weeks, 2))).toEqual([104, '2024-02-26', '2026-02-16']);
  });

  test('go back as far as any may be entered', () => {
    expect(ends(weeksOfYears(weeks, 10))).toEqual([522, '2016-02-22', '2026-02-16']);
  });

  test('of a team that was founded today: not this week, which is not over', () => {
    const ofToday = weeksBefore({ today: '2026-03-18', countedFrom: '2026-03-23' });
    expect(ends(weeksOfYears(ofToday, 1))).toEqual([52, '2025-03-17', '2026-03-09']);
  });

  test.each([
    [1, []],
    [1, ['2025-02-24']],
    [2, ['2026-02-16', '2025-02-17']],
    [10, ['2016-02-22']],
    [10, ['1999-01-04']],
  ])('are shown %i years back where there is something in %j', (years, shown) => {
    expect(yearsFor(shown, weeks)).toBe(years);
  });
});

test('what was entered is told from what was counted', () => {
  const parts = [{ kind: 'entered', value: 80 }, null, { kind: 'count', n: 3 }] as const;
  expect([...enteredOf({ firstWeek: first, parts })]).toEqual([[first, 80]]);
});

describe('what is typed', () => {
  test('is kept only where it differs from what was entered', () => {
    expect(withTexts({ [third]: '7' }, entered, { [first]: '80', [second]: '' })).toEqual({
      [third]: '7',
      [second]: '',
    });
  });

  test('and was kept is told from what has been typed since', () => {
    expect(typedSince({ [first]: '81', [third]: '7' }, { [first]: '80', [third]: '7' })).toEqual({
      [first]: '81',
    });
  });

  test('is read back as weeks and texts, whatever else there may be', () => {
    expect(typedOf({ [first]: '80', note: '7', [second]: 3 })).toEqual({ [first]: '80' });
    expect(typedOf('80')).toBeNull();
  });
});

describe('what is to be kept', () => {
  test('is what differs, as a figure and not as text', () => {
    expect(toKeep(read({ [first]: '80.0%', [second]: '83 %', [third]: '7' }))).toEqual([
      { week: second, value: 83 },
      { week: third, value: 7 },
    ]);
  });

  test('an emptied field takes its figure out; one that was empty is nothing', () => {
    expect(toKeep(read({ [first]: ' ', [third]: ' ' }))).toEqual([{ week: first, value: null }]);
  });

  test('nothing that is no figure', () => {
    expect(toKeep(read({ [third]: 'n/a' }))).toEqual([]);
  });

  test('stands on the chart once every figure does', () => {
    expect(isEntered([{ week: first, value: 80 }], entered)).toBe(true);
    expect(isEntered([{ week: third, value: null }], entered)).toBe(true);
    expect(isEntered([{ week: first, value: 81 }], entered)).toBe(false);
    expect(isEntered([{ week: first, value: null }], entered)).toBe(false);
  });
});

test('what is no figure of this unit is to be looked at first, in the order of the weeks', () => {
  const wrong = toLookAt(read({ [third]: '120', [first]: 'n/a' }));
  expect(wrong.map(({ week, read: { ok }, text }) => [week, ok, text])).toEqual([
    [first, false, 'n/a'],
    [third, false, '120'],
  ]);
});

test('what the keeping was refused for stands beside its week', () => {
  const why = { kind: 'week-not-over' } as const;
  const refused = withRefused(read({ [third]: '7' }), { kind: 'figure-of-week', week: third, why });
  expect(toLookAt(refused)).toMatchObject([{ week: third, text: '7', read: { refusal: why } }]);
  expect(withRefused(read({}), { kind: 'no-team-open' })).toEqual(read({}));
});
