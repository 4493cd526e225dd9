import { describe, expect, test } from 'vitest';
import type { Typed } from '../../../renderer/features/measures/earlier-weeks-figures';
import { isSeveral, pasteInto, textsBefore } from '../../../renderer/features/measures/earlier-weeks-paste';

// Founded on Wednesday 18 February: counted from Monday 23 February 2026.
const when = { today: '2026-03-18', countedFrom: '2026-02-23' };
const empty = () => '';
const paste = (text: string, from = '2026-02-02', shown: (week: string) => string = empty) =>
  pasteInto(text, from, when, shown);
const notPlaced = (text: string, from?: string) =>
  paste(text, from).notPlaced.map(({ week, figure, why }) => [week, figure, why.kind]);

describe('one value is pasted as any text is', () => {
  test.each(['7', '7\n', '7\r\n', '2 March', ''])('%j', (text) => expect(isSeveral(text)).toBe(false));
});

describe('several lines, or cells beside one another, are taken apart', () => {
  test.each(['7\n8', '7\r8', '2/3/2026\t7', '\n7'])('%j', (text) => expect(isSeveral(text)).toBe(true));
});

describe('lines without dates', () => {
  test('go down the column from where they were pasted', () => {
    expect(paste('7\n8\n9').texts).toEqual({ '2026-02-02': '7', '2026-02-09': '8', '2026-02-16': '9' });
  });

  test('an empty one leaves its week as it is, and the next goes to its own', () => {
    expect(paste('7\n\n9').texts).toEqual({ '2026-02-02': '7', '2026-02-16': '9' });
  });

  test('past the last week that may be entered are said, and the others are placed', () => {
    const pasted = paste('7\n8\n9\n10', '2026-02-16');
    expect(pasted.texts).toEqual({ '2026-02-16': '7' });
    expect(pasted.notPlaced).toEqual([
      { week: '2026-02-23', figure: '8', why: { kind: 'week-counted', from: '2026-02-23' } },
      { week: '2026-03-02', figure: '9', why: { kind: 'week-counted', from: '2026-02-23' } },
      { week: '2026-03-09', figure: '10', why: { kind: 'week-counted', from: '2026-02-23' } },
    ]);
  });
});

describe('lines with dates', () => {
  test('go to their weeks, wherever they were pasted and in whatever order', () => {
    expect(paste('12/02/2026\t8\n02/02/2026\t7', '2025-06-02').texts).toEqual({
      '2026-02-09': '8',
      '2026-02-02': '7',
    });
  });

  test('a week that stands twice: its first line is placed, and the other is said', () => {
    const text = '02/02/2026\t7\n05/02/2026\t8';
    expect(paste(text).texts).toEqual({ '2026-02-02': '7' });
    expect(notPlaced(text)).toEqual([['2026-02-02', '8', 'week-twice']]);
  });

  test.each([
    ['still to come', '30/03/2026\t7', '2026-03-30', 'week-in-future'],
    ['that the program counts', '02/03/2026\t7', '2026-03-02', 'week-counted'],
    ['too far back', '04/01/1999\t7', '1999-01-04', 'week-too-early'],
  ])('a week %s is said', (_, text, week, why) => {
    expect(notPlaced(`02/02/2026\t1\n${text}`)).toEqual([[week, '7', why]]);
  });

  test('a week to come without a figure is nothing to say', () => {
    expect(notPlaced('02/02/2026\t7\n30/03/2026\t')).toEqual([]);
  });

  test('a line among them without a date is said: a guess would put it into another’s week', () => {
    expect(notPlaced('02/02/2026\t7\n31/02/2026\t8\n\t9')).toEqual([
      [null, '31/02/2026 8', 'no-date'],
      [null, '9', 'no-date'],
    ]);
  });
});

describe('lines with dates that cannot be read', () => {
  test('are said, and go into no other week', () => {
    expect(paste('2-Feb\t7\n9-Feb\t8').texts).toEqual({});
    expect(notPlaced('2-Feb\t7\n9-Feb\t8')).toEqual([
      [null, '2-Feb 7', 'no-date'],
      [null, '9-Feb 8', 'no-date'],
    ]);
  });

  test('leave those that can be read where they belong', () => {
    const text = '02-Feb-26\t7\n9 February 2026\t8\nMid February\t9';
    expect(paste(text, '2025-06-02').texts).toEqual({ '2026-02-02': '7', '2026-02-09': '8' });
    expect(notPlaced(text)).toEqual([[null, 'Mid February 9', 'no-date']]);
  });
});

test('text where a number belongs stands in its field', () => {
  expect(paste('7\nnot known\n9').texts).toMatchObject({ '2026-02-09': 'not known' });
});

test('what is longer than any figure is said, so that it finds room nowhere', () => {
  expect(notPlaced(`7\n${'word '.repeat(40)}`)).toEqual([
    ['2026-02-09', 'word '.repeat(40).trim(), 'too-long'],
  ]);
});

describe('a paste that is taken back', () => {
  const before: Typed = { '2026-02-02': '5' };
  const pasted = paste('7\n8', '2026-02-02', (week) => before[week] ?? '');

  test('leaves each field as it was', () => {
    expect(textsBefore(pasted, (week) => pasted.texts[week] ?? '')).toEqual({
      '2026-02-02': '5',
      '2026-02-09': '',
    });
  });

  test('leaves what has been typed since', () => {
    const shown: Typed = { ...pasted.texts, '2026-02-09': '8.5' };
    expect(textsBefore(pasted, (week) => shown[week] ?? '')).toEqual({ '2026-02-02': '5' });
  });
});
