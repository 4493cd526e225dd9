import { describe, expect, test } from 'vitest';
import { guessColumns, guessKind, guessLayout } from '../../../shared/domain/imports/guess';
import { headingsOf, linesBelow, shapeOf } from '../../../shared/domain/imports/headings';
import { asRemembered, layoutProblems, toRemember } from '../../../shared/domain/imports/layout';
import { columnName, type Sheet, withoutNeutralising } from '../../../shared/domain/imports/sheet';

function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const lines = rows.map((cells, at) => ({ line: at + 1, cells })).filter(({ cells }) => cells.length > 0);
  return { name: 'Sheet1', lines };
}

test('columns are named as spreadsheets name them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

describe('what a column holds is guessed from its heading', () => {
  test.each([
    [
      ['Surname', 'Forename', 'D.O.B.', 'Case No.', 'Social Worker', 'Referral Date', 'Tel.'],
      ['family-name', 'first-name', 'born', 'record-number', 'lead', 'first-contact', 'phone'],
    ],
    [
      ['NAME', 'Name of lead worker', 'Date of first contact'],
      ['full-name', 'lead', 'first-contact'],
    ],
    [
      ['Last Name', 'Date received'],
      ['full-name', 'first-contact'],
    ],
    [
      ['Person', 'Colour of door'],
      ['full-name', null],
    ],
  ])('people: %j', (headings, fields) => {
    expect(guessColumns('people', headings)).toEqual(fields);
  });

  test('the same heading twice takes a field once', () => {
    const sheet = sheetOf([['Name', 'Date', 'Date']]);
    const headings = headingsOf(sheet, 1);
    expect(headings).toEqual(['Name', 'Date (column B)', 'Date (column C)']);
    expect(guessColumns('plans', headings)).toEqual(['full-name', 'opened-on', null]);
  });
});

describe('what a sheet holds is guessed from its headings', () => {
  test.each([
    ['people', ['Name', 'DOB', 'Address', 'First contact']],
    ['people', ['Name']],
    ['plans', ['Name', 'Opened', 'What needs to change', 'Strengths', 'Emergency plan']],
    ['weeks', ['Week beginning', 'C2 plans in contact', 'Gaps']],
    ['weeks', ['w/c', 'Open C2 plans']],
  ] as const)('%s', (kind, headings) => {
    expect(guessKind(headings)).toBe(kind);
  });
});

describe('where the headings stand', () => {
  test('below a title and a line of notes', () => {
    const sheet = sheetOf([['Our people'], [], ['as of March'], ['Name', 'DOB'], ['Ada Cole', '1/2/1950']]);
    expect(guessLayout(sheet).headingLine).toBe(4);
    expect(linesBelow(sheet, 4).map(({ line }) => line)).toEqual([5]);
  });

  test('nowhere, where every line has values', () => {
    const sheet = sheetOf([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(guessLayout(sheet).headingLine).toBeNull();
    expect(headingsOf(sheet, null)).toEqual(['Column A', 'Column B']);
    expect(linesBelow(sheet, null)).toHaveLength(2);
  });
});

test('two files have one shape when they have the same headings, in whatever order and dress', () => {
  expect(shapeOf(['Name', 'D.O.B.'])).toBe(shapeOf(['DOB', 'name ']));
  expect(shapeOf(['Name'])).not.toBe(shapeOf(['Name', 'DOB']));
});

test('what was settled for one file is found again in one whose columns stand otherwise', () => {
  const first = sheetOf([
    ['Who', 'Since'],
    ['Ada', '1/2/2026'],
  ]);
  const settled = { kind: 'people', headingLine: 1, columns: ['full-name', 'first-contact'] } as const;
  const second = sheetOf([['Title'], ['Since', 'Who', 'More'], ['1/2/2026', 'Ben', '']]);
  const guessed = { kind: 'plans', headingLine: 2, columns: [null, null, null] } as const;
  expect(asRemembered(second, guessed, toRemember(first, settled))).toEqual({
    kind: 'people',
    headingLine: 2,
    columns: ['first-contact', 'full-name', null],
  });
});

test('what still has to be said of the columns', () => {
  const of = (columns: readonly (string | null)[], fill = {}) =>
    layoutProblems({ kind: 'people', headingLine: 1, columns, fill });
  expect(of(['full-name', 'first-contact'])).toEqual([]);
  expect(of(['first-name', 'family-name'], { 'first-contact': '2026-03-01' })).toEqual([]);
  expect(of(['first-name'])).toEqual([
    { kind: 'no-column-for', label: 'Full name' },
    { kind: 'no-column-for', label: 'First in touch' },
  ]);
  expect(of(['full-name', 'full-name', 'first-contact'])).toEqual([{ kind: 'twice', label: 'Full name' }]);
  expect(layoutProblems({ kind: 'weeks', headingLine: 1, columns: ['week'], fill: {} })).toEqual([
    { kind: 'no-figures' },
  ]);
});

test('the apostrophe of our own files goes, and no other', () => {
  expect(["'=1+1", "'-5", "'@x", "'tis", "O'Brien", "'+44"].map(withoutNeutralising)).toEqual([
    ...['=1+1', '-5', '@x', "'tis", "O'Brien", '+44'],
  ]);
});
