import { expect, test } from 'vitest';
import { comingPlans } from '../../../shared/domain/imports/plan-rows';
import { wordCellProblem } from '../../../shared/domain/imports/problem-words';
import { facts, known, problems, standings, today, weighing } from './weighing';

const columns = ['full-name', 'record-number', 'opened-on', 'needs-to-change', 'rhythm', 'buddy'] as const;
const withPeople = {
  ...facts,
  people: [
    known('ada', 'Ada Cole', { recordNumber: 'E1', leadWorkerId: 'grace' }),
    known('ben', 'Ben Cole', { dateOfBirth: '1950-01-01' }),
    known('ben2', 'Ben Cole', { dateOfBirth: '1960-01-01' }),
    known('cy', 'Cy Dale', { closedOn: '2026-03-01' }),
    known('di', 'Di Ellis'),
    known('ed', 'Ed Fox'),
  ],
  plans: [
    { personId: 'di', openedOn: '2026-03-01', endedOn: null },
    { personId: 'ed', openedOn: '2026-01-05', endedOn: '2026-02-01' },
  ],
};
const plans = (rows: readonly (readonly string[])[]) =>
  comingPlans(weighing('plans', columns, rows, { facts: withPeople }));

test('a plan comes in for somebody who is here; what is not said is left unsaid, the rhythm is the team’s', () => {
  const [row] = plans([['ada cole', '', '9/3/2026', 'Safe at night', '', 'Tom']]);
  expect(row).toMatchObject({
    standing: { kind: 'new' },
    value: {
      ...{ personId: 'ada', openedOn: '2026-03-09', whatNeedsToChange: 'Safe at night' },
      ...{ ownWords: '', strengths: '', contactRhythmDays: 2, buddyId: 'tom' },
    },
  });
});

test('a plan of the same person and day is here already, whether it is open or has ended', () => {
  const rows = plans([
    ['Di Ellis', '', '1/3/2026', 'x', '', ''],
    ['Ed Fox', '', '5/1/2026', 'x', '', ''],
    ['Ed Fox', '', '6/3/2026', 'x', '', ''],
    ['Ed Fox', '', '7/3/2026', 'x', '', ''],
  ]);
  expect(standings(rows)).toEqual([
    { kind: 'here', as: 'open' },
    { kind: 'here', as: 'ended' },
    { kind: 'new' },
    { kind: 'twice', line: 4 },
  ]);
});

test('what keeps a plan from coming in is marked on its cell', () => {
  const rows = plans([
    ['Fay Green', '', '1/3/2026', 'x', '', ''],
    ['Ben Cole', '', '1/3/2026', 'x', '', ''],
    ['Cy Dale', '', '1/3/2026', 'x', '', ''],
    ['Di Ellis', '', '2/3/2026', 'x', '', ''],
    ['Ada Cole', 'E1', '1/3/2026', '', '61', 'Grace'],
  ]);
  expect(problems(rows).map(([line, field, { kind }]) => [line, field, kind])).toEqual([
    [2, 'full-name', 'nobody-here'],
    [3, 'full-name', 'several-here'],
    [4, 'full-name', 'at-rest'],
    [5, 'opened-on', 'other-plan-open'],
    [6, 'needs-to-change', 'empty'],
    [6, 'rhythm', 'not-days'],
  ]);
  expect(problems(rows).map(([, , problem]) => wordCellProblem(problem, today))).toEqual([
    '“Fay Green” is not with us yet. Bring people in first, then their plans; or correct the name.',
    '2 people are called “Ben Cole”. Add the record number or the date of birth, or leave the row out.',
    '“Cy Dale” is at rest with us. Take things up with them again first, or leave the row out.',
    'They have a C2 plan open already, since 1 March. Go on with that one, and leave the row out.',
    'is empty. Write it here, or leave the row out.',
    '“61” is not a number of days. Write a whole number from 1 to 60.',
  ]);
});

test('the lead worker is not their own buddy', () => {
  const rows = plans([['Ada Cole', 'E1', '1/3/2026', 'x', '7 days', 'Grace Whitlock']]);
  expect(problems(rows)).toEqual([[2, 'buddy', { kind: 'buddy-is-lead' }]]);
});
