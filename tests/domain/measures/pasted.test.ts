import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../shared/domain/measures/figures';

const lines = (text: string) => readPasted(text).lines;
const figures = (text: string) => lines(text).map(({ figure }) => figure);
const weeks = (text: string) => lines(text).map(({ week }) => week);

describe('one column', () => {
  test('is a figure a line, of no week that is said', () => {
    expect(lines('7\n82.5%\n£1,240')).toEqual([
      { week: null, figure: '7' },
      { week: null, figure: '82.5%' },
      { week: null, figure: '£1,240' },
    ]);
  });

  test('keeps its empty lines, so that no figure moves up into another’s week', () => {
    expect(figures('7\n\n9')).toEqual(['7', '', '9']);
    expect(figures('\n7')).toEqual(['', '7']);
  });

  test('keeps what is no figure, so that it is seen', () => {
    expect(figures('7\nn/a\n9')).toEqual(['7', 'n/a', '9']);
    expect(figures('-\n7')).toEqual(['-', '7']);
    expect(figures('abc')).toEqual(['abc']);
    expect(figures('7 people\n9')).toEqual(['7 people', '9']);
    expect(figures('2-Mar\n9')).toEqual(['2-Mar', '9']);
  });
});

describe('two columns', () => {
  test('are a week and its figure, by any of three ways to write a date', () => {
    expect(lines('2026-03-02\t7\n9/3/2026\t8\n16.03.26\t9')).toEqual([
      { week: '2026-03-02', figure: '7' },
      { week: '2026-03-09', figure: '8' },
      { week: '2026-03-16', figure: '9' },
    ]);
  });

  test('any day stands for its week', () => {
    expect(weeks('2026-03-08\t7\n11/03/2026\t8')).toEqual(['2026-03-02', '2026-03-09']);
  });

  test('day comes before month', () => {
    expect(weeks('2/3/2026\t7')).toEqual(['2026-03-02']);
  });

  test('the same week twice stands twice, for whoever keeps it to refuse', () => {
    expect(weeks('2026-03-02\t7\n2026-03-04\t8')).toEqual(['2026-03-02', '2026-03-02']);
  });

  test('a week without a figure is one', () => {
    expect(lines('2026-03-02\t\n2026-03-09')).toEqual([
      { week: '2026-03-02', figure: '' },
      { week: '2026-03-09', figure: '' },
    ]);
  });

  test('a date that is none takes its figure with it, which so is not taken for another week’s', () => {
    expect(lines('2026-03-02\t7\n31/02/2026\t8')[1]).toEqual({ week: null, figure: '31/02/2026 8' });
  });

  test('of figures alone are figures in their order, the last of each line', () => {
    expect(readPasted('1\t7\n2\t9')).toEqual({
      areDated: false,
      lines: [
        { week: null, figure: '7' },
        { week: null, figure: '9' },
      ],
    });
  });
});

describe('a date is read as Excel and people write it', () => {
  test.each([
    ...['02-Mar-26', '02-Mar-2026', '2 Mar 2026', '2 March 2026', '02 March 2026', '2nd March 2026'],
    ...['2 MARCH, 2026', '2.Mar.26', '2/Mar/2026', '02Mar26', '2\u00a0March 2026'],
    ...['Mon 2 Mar 2026', 'Monday 2 March 2026', 'Monday, 2 March 2026', 'mon. 2/3/2026', 'Mon 02-Mar-26'],
  ])('%s', (date) => {
    expect(readPasted(`${date}\t7`)).toEqual({
      areDated: true,
      lines: [{ week: '2026-03-02', figure: '7' }],
    });
  });

  test.each([
    ['16 September 2025', '2025-09-15'],
    ['16-Sept-25', '2025-09-15'],
    ['Thurs 1 May 2025', '2025-04-28'],
    ['1-Jun-25', '2025-05-26'],
    ['1-Jul-25', '2025-06-30'],
  ])('%s lies in the week of %s', (date, week) => {
    expect(weeks(`${date}\t7`)).toEqual([week]);
  });

  test('the first in its line; its week may have its last day beside it, or something before it', () => {
    expect(lines('02/03/2026\t08/03/2026\t7')).toEqual([{ week: '2026-03-02', figure: '7' }]);
    expect(lines('1\t02/03/2026\t7')).toEqual([{ week: '2026-03-02', figure: '7' }]);
    expect(lines('Week 1\t02/03/2026\t7')).toEqual([{ week: '2026-03-02', figure: '7' }]);
  });
});

describe('lines that say of which week they are, and cannot be read, run down no column', () => {
  test.each([
    ['without a year', '2-Mar\t7\n9-Mar\t8', ['2-Mar 7', '9-Mar 8']],
    ['with a month alone', 'Mar-26\t7', ['Mar-26 7']],
    ['of a day that is none', '31-Feb-26\t7', ['31-Feb-26 7']],
    ['of no month', '2 Foo 2026\t7', ['2 Foo 2026 7']],
    ['with a number', 'Week 1\t7\nWeek 2\t9', ['Week 1 7', 'Week 2 9']],
    ['in one line of them', '7\nTotal\t16', ['7', 'Total 16']],
    ['below a heading', 'Week\tC1\nWeek 1\t7', ['Week 1 7']],
  ])('%s', (_, text, left) => {
    expect(readPasted(text)).toEqual({
      areDated: true,
      lines: left.map((figure) => ({ week: null, figure })),
    });
  });
});

describe('around the figures', () => {
  test.each([
    ['one column', 'C1 conversations\n7\n9', ['7', '9']],
    ['two columns', 'Week\tC1 conversations\n2026-03-02\t7', ['7']],
    ['a short one', 'Team\tC1\n1\t7\n2\t9', ['7', '9']],
    ['two lines of it', 'Riverside team\nConversations\n7', ['7']],
  ])('a heading is left out: %s', (_, text, left) => {
    expect(figures(text)).toEqual(left);
  });

  test('the line ends of other systems are line ends', () => {
    expect(figures('7\r\n8\r\n')).toEqual(['7', '8']);
    expect(figures('7\r8')).toEqual(['7', '8']);
  });

  test('empty lines at the end are left out', () => {
    expect(figures('7\n8\n\n \n\t\n')).toEqual(['7', '8']);
  });

  test('a column in which nothing stands is left out', () => {
    expect(lines('\t2026-03-02\t\t7\n\t2026-03-09\t\t8')).toEqual([
      { week: '2026-03-02', figure: '7' },
      { week: '2026-03-09', figure: '8' },
    ]);
  });

  test('spaces are left out', () => {
    expect(lines(' 2026-03-02 \t 7 ')).toEqual([{ week: '2026-03-02', figure: '7' }]);
  });

  test.each(['', '\n', '\r\n\t\r\n'])('nothing is no line: %j', (text) => {
    expect(lines(text)).toEqual([]);
  });
});
