import { describe, expect, test } from 'vitest';
import { readPasted } from '../../../shared/domain/measures/figures';

const figures = (text: string) => readPasted(text).map(({ figure }) => figure);
const weeks = (text: string) => readPasted(text).map(({ week }) => week);

describe('one column', () => {
  test('is a figure a line, of no week that is said', () => {
    expect(readPasted('7\n82.5%\n£1,240')).toEqual([
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
  });
});

describe('two columns', () => {
  test('are a week and its figure, by any of three ways to write a date', () => {
    expect(readPasted('2026-03-02\t7\n9/3/2026\t8\n16.03.26\t9')).toEqual([
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
    expect(readPasted('2026-03-02\t\n2026-03-09')).toEqual([
      { week: '2026-03-02', figure: '' },
      { week: '2026-03-09', figure: '' },
    ]);
  });

  test('a date that is none takes its figure with it, which so is not taken for another week’s', () => {
    expect(readPasted('2026-03-02\t7\n31/02/2026\t8')[1]).toEqual({ week: null, figure: '31/02/2026 8' });
  });

  test('without dates are figures in their order, whatever stands before them', () => {
    expect(readPasted('Week 1\t7\nWeek 2\t9')).toEqual([
      { week: null, figure: '7' },
      { week: null, figure: '9' },
    ]);
  });
});

describe('around the figures', () => {
  test.each([
    ['one column', 'Conversations\n7\n9', ['7', '9']],
    ['two columns', 'Week\tC1 conversations\n2026-03-02\t7', ['7']],
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

  test('spaces are left out', () => {
    expect(readPasted(' 2026-03-02 \t 7 ')).toEqual([{ week: '2026-03-02', figure: '7' }]);
  });

  test.each(['', '\n', '\r\n\t\r\n'])('nothing is no line: %j', (text) => {
    expect(readPasted(text)).toEqual([]);
  });
});
