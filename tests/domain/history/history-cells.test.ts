import { describe, expect, test } from 'vitest';
import { ageBand } from '../../../shared/domain/history/ages';
import { weeklyPence } from '../../../shared/domain/history/costs';
import {
  coverageOf,
  dateOfDay,
  isCovered,
  mondayOf,
  weeksCovered,
} from '../../../shared/domain/history/coverage';
import { readCouncilDate } from '../../../shared/domain/history/dates';
import { matchHeadings } from '../../../shared/domain/history/fields';
import { guessMeaning, keptDescriptions } from '../../../shared/domain/history/meanings';
import { readEventType, readOutcome, readService } from '../../../shared/domain/history/terms';
import { cldHeadings } from '../../history/cld-headings';

describe('dates as councils write them', () => {
  test.each([
    ['01/07/2024', '2024-07-01'],
    ['1/7/2024', '2024-07-01'],
    ['31-12-2023', '2023-12-31'],
    ['2024-07-01', '2024-07-01'],
    ['2024-07-01 00:00:00.000', '2024-07-01'],
    ['2024-07-01T00:00:00Z', '2024-07-01'],
    ['01/07/2024 14:30', '2024-07-01'],
    ['1-Jul-24', '2024-07-01'],
    ['1 July 2024', '2024-07-01'],
    ['20240701', '2024-07-01'],
    ['45474', '2024-07-01'],
    ['45474.75', '2024-07-01'],
    [' 29/02/2024 ', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(readCouncilDate(text)).toEqual({ kind: 'date', date });
  });

  test.each(['31/02/2024', '2024-13-01', 'soon', '07/2024', '13/13/2024', '29/02/2023', '2024', '1948'])(
    '%s is none',
    (text) => {
      expect(readCouncilDate(text)).toEqual({ kind: 'unreadable' });
    },
  );

  test.each(['30/12/1899', '1899-12-31', '01/01/1900', '1900-01-00', '0', '1'])(
    '%s is an empty cell of a spreadsheet',
    (text) => {
      expect(readCouncilDate(text)).toEqual({ kind: 'too-early' });
    },
  );

  test.each(['', '  ', 'NULL'])('%j says nothing', (text) => {
    expect(readCouncilDate(text)).toEqual({ kind: 'none' });
  });
});

describe('terms, however they are spelled', () => {
  test.each([
    ['NFA- Other', 'other'],
    ['NFA - Other', 'other'],
    ['NFA – Other', 'other'],
    ['NFA: Other', 'other'],
    ['NFA - 100% NHS funded care', 'nhs-funded'],
    ['NFA — 100% NHS-funded care', 'nhs-funded'],
    ['NFA - NHS-funded', 'nhs-funded'],
    ['nfa - information and advice / signposting only', 'advice'],
    ['NFA - Support ended – other reason', 'support-ended'],
    ['NFA - No services offered: Other reason', 'not-offered'],
    ['Progress to Re-assessment/Unplanned Review', 'to-reassessment'],
  ])('%s', (text, term) => {
    expect(readOutcome(text)).toEqual({ term, unknown: false });
  });

  test('what no list knows is told; what says nothing is not', () => {
    expect(readOutcome('Passed to duty')).toEqual({ term: null, unknown: true });
    expect(readOutcome('Not known')).toEqual({ term: null, unknown: false });
    expect(readService('Long Term Support:Nursing  Care').term).toBe('nursing');
    expect(readService('Carer Support: Direct to Carer')).toEqual({ term: null, unknown: false });
    expect(readEventType('SERVICE event').term).toBe('service');
  });
});

describe('headings', () => {
  test('those of Release 1 are all known, and most of them are dropped', () => {
    const { missing, unknown, dropped, repeated } = matchHeadings(cldHeadings);
    expect({ missing, unknown, repeated }).toEqual({ missing: [], unknown: [], repeated: [] });
    expect(dropped).toContain('NHS Number');
    expect(dropped).toContain('Postcode');
    expect(dropped.length).toBe(31);
  });

  test('neither case, spaces, dashes nor a council’s code before them matter', () => {
    const written = cldHeadings.map((name) => `LA_Code_${name.toLowerCase().replaceAll(' ', '-')}`);
    expect(matchHeadings(['LA_Code', ...written])).toMatchObject({ missing: [], unknown: ['LA_Code'] });
  });

  test('the same field under two headings is told', () => {
    expect(matchHeadings(['Event Type', 'x', 'event-type']).repeated).toEqual([
      { name: 'Event Type', fields: [1, 3] },
    ]);
  });
});

test.each([
  ['18.50', 'Per hour', '14', 25_900],
  ['£1,050.00', 'Weekly', '', 105_000],
  ['1050', 'Weekly', '2', 105_000],
  ['400', '4-weekly', '', 10_000],
  ['5200', 'Annually', '', 10_000],
  ['18.50', 'Hourly', '', null],
  ['500', 'One-off', '1', null],
  ['', 'Weekly', '1', null],
  ['99999999', 'Weekly', '1', null],
])('%s %s × %s is %s pence a week', (cost, frequency, units, pence) => {
  expect(weeklyPence(cost, frequency, units)).toBe(pence);
});

test('of a day of birth only a wide band is left', () => {
  expect(ageBand('1959-07-02', '2024-07-01')).toBe('18-64');
  expect(ageBand('1959-07-01', '2024-07-01')).toBe('65-84');
  expect(ageBand('1939-07-01', '2024-07-01')).toBe('85-over');
  expect(ageBand(null, '2024-07-01')).toBe('not-known');
});

test('periods that touch or lie over one another are one, and only whole weeks are told', () => {
  const coverage = coverageOf([
    { from: '2024-07-01', to: '2024-09-30' },
    { from: '2024-04-01', to: '2024-06-30' },
    { from: '2025-01-01', to: '2025-01-31' },
  ]);
  expect(coverage).toHaveLength(2);
  const weeks = weeksCovered(coverage).map((week) => dateOfDay(mondayOf(week)));
  expect([weeks[0], weeks[25], weeks[26], weeks.at(-1)]).toEqual([
    ...['2024-04-01', '2024-09-23', '2025-01-06', '2025-01-20'],
  ]);
  const last = weeksCovered(coverage)[25] ?? 0;
  expect([isCovered(coverage, last), isCovered(coverage, last, 28)]).toEqual([true, false]);
});

test.each([
  ['3C - Conversation 1', 'C1'],
  ['Conv 2 (crisis)', 'C2'],
  ['C3 Build a good life', 'C3'],
  ['Listen and connect visit', 'C1'],
  ['Work intensively with somebody', 'C2'],
  ['Tier two support plan', 'C2'],
  ['Adult front door contact', 'none'],
  ['OT visit C12', 'none'],
])('%s probably means %s', (words, meaning) => {
  expect(guessMeaning(words)).toBe(meaning);
});

test('descriptions that are rare, or a field full of notes, are not kept', () => {
  expect(
    keptDescriptions([
      { words: 'Visit', rows: 8, people: 5 },
      { words: 'Contact', rows: 9, people: 5 },
      { words: 'Mrs Q rang', rows: 40, people: 4 },
      { words: '', rows: 90, people: 5 },
    ]).map(({ words }) => words),
  ).toEqual(['Contact', 'Visit']);
  const notes = Array.from({ length: 500 }, (_, at) => ({ words: `note ${at}`, rows: 6, people: 5 }));
  expect(keptDescriptions(notes)).toEqual([]);
});
