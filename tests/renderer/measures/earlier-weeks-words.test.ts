import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../renderer/features/measures/earlier-weeks-figures';
import {
  sayKept,
  sayPlaced,
  sayStanding,
  sayToKeep,
  sayWeekInFull,
  wordNotPlaced,
} from '../../../renderer/features/measures/earlier-weeks-words';

const week = '2026-02-02';
const changes = (...values: readonly (number | null)[]) => values.map((value) => ({ week, value }));
const placed = (count: number, notPlaced: number) => ({
  texts: Object.fromEntries(Array.from({ length: count }, (_, at) => [`week ${at}`, '7'])),
  notPlaced: Array.from({ length: notPlaced }, () => ({
    week,
    figure: '8',
    why: { kind: 'week-twice' } as const,
  })),
});

describe('what is to be kept, and what was, is said as a sentence', () => {
  test.each([
    [changes(7), 'One figure to keep', 'Kept. One figure, marked as entered by hand.'],
    [
      changes(7, 8, null),
      'Two figures to keep, and one to take out',
      'Kept. Two figures, marked as entered by hand; one taken out.',
    ],
    [changes(null), 'One figure to take out', 'One figure taken out.'],
  ])('%j', (each, before, after) => {
    expect([sayToKeep(each), sayKept(each)]).toEqual([before, after]);
  });
});

test('what became of a paste is said in full', () => {
  expect(sayPlaced(placed(40, 0))).toBe('40 lines are in place, and not kept yet.');
  expect(sayPlaced(placed(37, 3))).toBe('3 of 40 lines could not be placed:');
  expect(sayPlaced(placed(0, 3))).toBe('None of the three lines could be placed:');
  expect(sayPlaced(placed(0, 1))).toBe('This line could not be placed:');
  expect(sayPlaced(placed(0, 0))).toBe('There was no figure in what was pasted.');
});

test('a line that went nowhere says which it was, and why', () => {
  expect(wordNotPlaced({ week, figure: '8', why: { kind: 'week-twice' } }, '2026-03-18')).toEqual({
    line: 'Week of 2 February, “8”:',
    why: 'This week stands here twice. Keep one of them.',
  });
  const { line } = wordNotPlaced(
    { week: null, figure: '31/02/2026 8', why: { kind: 'no-date' } },
    '2026-03-18',
  );
  expect(line).toBe('“31/02/2026 8”:');
});

test('a week is said with its year, whatever the year', () => {
  expect(sayWeekInFull(week)).toBe('2 February 2026');
});

test('a field says how it stands to what was kept before', () => {
  const standing = (text: string, was: readonly (readonly [string, number])[]) =>
    readFigures('percent', [week], { [week]: text }, new Map(was)).map(sayStanding)[0];
  expect(standing('80', [[week, 80]])).toBe('kept');
  expect(standing('81', [[week, 80]])).toBe('was 80');
  expect(standing('', [[week, 82.5]])).toBe('82.5 is taken out');
  expect(standing('81', [])).toBe('');
  expect(standing('n/a', [[week, 80]])).toBe('');
});
