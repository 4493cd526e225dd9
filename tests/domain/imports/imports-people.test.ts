import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comingPeople } from '../../../shared/domain/imports/people-rows';
import { sayCellProblem } from '../../../shared/domain/imports/problem-words';
import { decideKnownAs } from '../../../shared/domain/people/known-as';
import { facts, known, problems, standings, today, weighing } from './weighing';

const columns = ['full-name', 'born', 'record-number', 'lead', 'first-contact'] as const;
type Changes = NonNullable<Parameters<typeof weighing>[3]>;
const people = (rows: readonly (readonly string[])[], changes: Changes = {}) =>
  comingPeople(weighing('people', columns, rows, changes));

describe('who is recognised', () => {
  const here = [
    known('a', 'Dorothy Hale', { recordNumber: 'E1001', dateOfBirth: '1941-02-28' }),
    known('b', 'Wilf Garner', { dateOfBirth: '1938-07-12', closedOn: '2026-01-01' }),
    known('c', 'Zoë O’Neill', { firstContactOn: '2026-02-01' }),
    known('d', 'Ken Bell', { removed: true }),
  ];
  const as = (row: readonly string[]) => people([row], { facts: { ...facts, people: here } })[0]?.standing;

  test.each([
    [['Dorothy Anne Hale', '', 'e 1001', '', '1/3/2026'], 'with-us'],
    [['HALE, Dorothy', '28/02/1941', '', '', '3/3/2026'], 'with-us'],
    [['Wilf Garner', '12/07/1938', '', '', '3/3/2026'], 'at-rest'],
    [['zoe oneill', '', '', '', '1 Feb 2026'], 'with-us'],
    [['Ken Bell', '', '', '', '1/3/2026'], 'removed'],
  ] as const)('%j is here already', (row, state) => {
    expect(as(row)).toEqual({ kind: 'here', as: state });
  });

  test.each([
    [['Dorothy Hale', '28/02/1941', 'E2002', '', '1/3/2026']],
    [['Wilf Garner', '13/07/1938', '', '', '1/3/2026']],
    [['Zoe ONeill', '', '', '', '2 Feb 2026']],
  ])('%j is somebody else', (row) => {
    expect(as(row)).toEqual({ kind: 'new' });
  });

  test('the same person twice in one file comes in once', () => {
    const rows = people([
      ['Ada Cole', '', 'E1', '', '1/3/2026'],
      ['Ada Cole', '', 'E1', '', '1/3/2026'],
      ['Ada Cole', '', 'E2', '', '1/3/2026'],
    ]);
    expect(standings(rows)).toEqual([{ kind: 'new' }, { kind: 'twice', line: 2 }, { kind: 'new' }]);
  });

  test('nothing is asked of a row that is here, whatever else stands in it', () => {
    const [row] = people([['Dorothy Hale', 'born in 41', 'E1001', 'Nobody', '']], {
      facts: { ...facts, people: here },
    });
    expect(row?.standing).toEqual({ kind: 'here', as: 'with-us' });
    expect(problems(row === undefined ? [] : [row])).toEqual([]);
  });
});

describe('what is wrong is marked on its cell, and says what would fit', () => {
  const said = (row: readonly string[], field: string, heading: string) => {
    const rows = people([row]);
    const cell = rows[0]?.cells.find((each) => each.field === field);
    expect(rows[0]?.standing).toEqual({ kind: 'wrong' });
    return cell?.problem ? sayCellProblem(14, heading, cell.problem, today) : null;
  };

  test.each([
    [
      ['Ada Cole', '31/02/1950', '', '', '1/3/2026'],
      'born',
      'Row 14, born: “31/02/1950” is not a date. Write it as 28/02/1950, or leave it out.',
    ],
    [
      ['Ada Cole', '1850-01-01', '', '', '1/3/2026'],
      'born',
      'Row 14, born: 1 January 1850 is too early. Write 18 March 1901 or later.',
    ],
    [
      ['Ada Cole', '1/1/2027', '', '', '1/3/2026'],
      'born',
      'Row 14, born: 1 January 2027 has not come yet. Write a day up to today.',
    ],
    [
      ['Ada Cole', '', '', '', ''],
      'first-contact',
      'Row 14, first-contact is empty. Write it here, or leave the row out.',
    ],
    [
      ['Ada Cole', '', '', '', '19/3/2026'],
      'first-contact',
      'Row 14, first-contact: 19 March has not come yet. Write a day up to today.',
    ],
    [
      ['Ada Cole', '3/3/2026', '', '', '1/3/2026'],
      'first-contact',
      'Row 14, first-contact: 1 March 2026 is too early. Write 3 March 2026 or later.',
    ],
    [
      ['Ada Cole', '', '', 'G Whitlok', '1/3/2026'],
      'lead',
      'Row 14, lead: “G Whitlok” is nobody in the room. Choose who is meant, or leave it empty.',
    ],
    [
      ['', '', '', '', '1/3/2026'],
      'full-name',
      'Row 14, full-name is empty. Write it here, or leave the row out.',
    ],
    [
      ['Ada Cole', '#N/A', '', '', '1/3/2026'],
      'born',
      'Row 14, born is #N/A: the spreadsheet could not work it out. Write what it should be, or empty it.',
    ],
    [
      ['Ada \u202eCole', '', '', '', '1/3/2026'],
      'full-name',
      'Row 14, full-name holds a character that cannot be shown. Write it anew.',
    ],
    [
      ['x'.repeat(501), '', '', '', '1/3/2026'],
      'full-name',
      'Row 14, full-name is longer than 500 characters. Shorten it here.',
    ],
  ] as const)('%j', (row, field, words) => {
    expect(said(row, field, field)).toBe(words);
  });

  test('a name that two have is asked about', () => {
    const two = { ...facts, members: facts.members.map((each) => ({ ...each, calledName: each.id })) };
    const rows = people([['Ada Cole', '', '', 'Tom', '1/3/2026']], {
      facts: {
        ...two,
        members: two.members
          .filter(({ id }) => id !== 'tom')
          .concat(facts.members.slice(1, 2).map((each) => ({ ...each, id: 't2', calledName: 'TP' }))),
      },
    });
    expect(problems(rows)).toEqual([
      [2, 'lead', { kind: 'several-by-name', text: 'Tom', names: ['Tom Rees', 'Tom Pritchard'] }],
    ]);
  });
});

test('a cell that was put right is read as it was put right, and a row that is left out is not read', () => {
  const rows = [
    ['Ada Cole', '31/02/1950', '', '', '1/3/2026'],
    ['Ben Cole', '', '', 'Nobody', '1/3/2026'],
  ];
  const fixed = people(rows, { fixes: [[2, 1, '28/02/1950']], leftOut: new Set([3]) });
  expect(standings(fixed)).toEqual([{ kind: 'new' }, { kind: 'left-out' }]);
  expect(fixed[0]?.value?.dateOfBirth).toBe('1950-02-28');
});

test('what is said once stands where a cell is empty, and nowhere else', () => {
  const rows = people(
    [
      ['Ada Cole', '', '', '', ''],
      ['Ben Cole', '', '', 'Grace', '1/3/2026'],
    ],
    { fill: { 'first-contact': '2026-03-10', lead: 'Tom Pritchard' } },
  );
  expect(rows.map(({ value }) => [value?.firstContactOn, value?.leadWorkerId])).toEqual([
    ['2026-03-10', 'tom'],
    ['2026-03-01', 'grace'],
  ]);
});

test('a label that is said is kept, unless it gives them away or is somebody else’s', () => {
  const rows = comingPeople(
    weighing(
      'people',
      ['full-name', 'known-as', 'first-contact'],
      [
        ['Ada Cole', 'Heron', '1/3/2026'],
        ['Ben Cole', 'Ben Cole', '1/3/2026'],
        ['Cy Dale', 'heron', '1/3/2026'],
      ],
    ),
  );
  expect(problems(rows)).toEqual([
    [3, 'known-as', { kind: 'known-as-reveals', knownAs: 'Ben Cole' }],
    [4, 'known-as', { kind: 'known-as-taken', knownAs: 'heron' }],
  ]);
});

test('whatever the names, nobody bears a label that another bears or that gives them away', () => {
  const name = fc.constantFrom(
    'Ada Cole',
    'Al Cox',
    'Ann Cole',
    'Bo Li',
    'مريم علي',
    'Zoë',
    'D H',
    'A C',
    '👵',
  );
  fc.assert(
    fc.property(fc.array(name, { maxLength: 60 }), fc.array(name, { maxLength: 5 }), (names, labels) => {
      const rows = people(
        names.map((each, at) => [each, '', `E${at}`, '', '1/3/2026']),
        { facts: { ...facts, labels } },
      );
      const taken: string[] = [...labels];
      for (const { value } of rows) {
        if (value === null) continue;
        expect(decideKnownAs(value.knownAs, value.fullName, taken).ok).toBe(true);
        taken.push(value.knownAs);
      }
      expect(rows.every(({ standing }) => standing.kind === 'new')).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('whatever stands in the cells, a row is new with a value, or says on a cell why it is not', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('', 'Ada Cole', '1/3/2026', '31/02/2026', 'Grace', '#REF!', 'E1', '46000', '\u0000'),
  );
  const row = fc.array(cell, { minLength: 0, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      for (const { standing, value, cells } of people(rows)) {
        expect(value !== null).toBe(standing.kind === 'new');
        if (standing.kind === 'wrong') expect(cells.some(({ problem }) => problem !== null)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
