import { expect, test } from 'vitest';
import { c2InContact } from '../../../shared/domain/measures/c2-in-contact';
import { c2Length } from '../../../shared/domain/measures/c2-length';
import { c2Reviewed } from '../../../shared/domain/measures/c2-reviewed';
import { c2ToC3 } from '../../../shared/domain/measures/c2-to-c3';
import type { FactsByKind } from '../../../shared/domain/measures/facts';
import { openC2 } from '../../../shared/domain/measures/open-c2';
import { numbers, shares, weekly } from './facts-of';

const weeks = ['2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16'];

function plan(some: Partial<FactsByKind['plans']>): FactsByKind['plans'] {
  return { id: 'plan', openedOn: '2026-02-25', endedOn: null, outcome: null, contactRhythmDays: 2, ...some };
}

function reopened(endedOn: string, reopenedOn: string): FactsByKind['reopenings'] {
  return { planId: 'plan', endedOn, outcome: 'needs-c3', reopenedOn };
}

const open = (
  plans: readonly FactsByKind['plans'][],
  reopenings: readonly FactsByKind['reopenings'][] = [],
) => numbers(weekly(openC2, { plans, reopenings }, weeks));

test('a plan is open at the end of the day it was opened, and not of the day it ended', () => {
  expect(open([plan({ openedOn: '2026-03-08', endedOn: '2026-03-15' })])).toEqual([0, 1, 0, 0]);
  expect(open([plan({ openedOn: '2026-03-09', endedOn: '2026-03-16' })])).toEqual([0, 0, 1, 0]);
});

test('a plan opened before all weeks is open in each of them until it ends', () => {
  expect(open([plan({ openedOn: '2020-12-31' }), plan({ id: 'other', endedOn: '2026-03-04' })])).toEqual([
    ...[2, 1, 1, 1],
  ]);
});

test('a plan that began and ended between two Sundays was never open on one', () => {
  expect(open([plan({ openedOn: '2026-03-02', endedOn: '2026-03-06' })])).toEqual([0, 0, 0, 0]);
});

test('between an ending and its reopening a plan is not open', () => {
  expect(open([plan({})], [reopened('2026-03-01', '2026-03-10')])).toEqual([0, 0, 1, 1]);
  expect(open([plan({})], [reopened('2026-03-03', '2026-03-06')])).toEqual([1, 1, 1, 1]);
});

test('a plan reopened more than once was closed each time, in whichever order that is read', () => {
  const reopenings = [reopened('2026-03-11', '2026-03-17'), reopened('2026-02-26', '2026-03-03')];
  expect(open([plan({})], reopenings)).toEqual([0, 1, 0, 1]);
});

test('a plan that ended on the day it had been reopened was closed before it and after', () => {
  const before = [reopened('2026-03-03', '2026-03-03'), reopened('2026-02-27', '2026-03-03')];
  expect(open([plan({})], before)).toEqual([0, 1, 1, 1]);
  const after = [reopened('2026-03-03', '2026-03-10'), reopened('2026-03-03', '2026-03-03')];
  expect(open([plan({})], after)).toEqual([1, 0, 1, 1]);
});

test('the day of opening is day one, and days between an ending and a reopening are left out', () => {
  const ended = plan({ openedOn: '2026-02-25', endedOn: '2026-03-20', outcome: 'in-control-again' });
  const reopenings = [reopened('2026-03-02', '2026-03-12')];
  const lengths = weekly(c2Length, { plans: [ended], reopenings }, weeks);
  expect(lengths.map((part) => part.kind === 'days' && part.days)).toEqual([[], [6], [], [14]]);
});

test.each([
  ['on the day it was opened', '2026-02-25'],
  ['before that, as somebody wrote', '2026-02-24'],
])('a plan that ended %s was open for a day', (_, endedOn) => {
  const [length] = weekly(c2Length, { plans: [plan({ endedOn })] }, weeks);
  expect(length).toEqual({ kind: 'days', days: [1], waiting: 0 });
});

test('of the plans that ended in the week some led to a C3; one that was reopened since still did', () => {
  const plans = [
    plan({ endedOn: '2026-03-20', outcome: 'in-control-again' }),
    plan({ id: 'other', endedOn: '2026-03-17', outcome: 'needs-c3' }),
  ];
  const reopenings = [reopened('2026-03-02', '2026-03-12')];
  expect(shares(weekly(c2ToC3, { plans, reopenings }, weeks))).toEqual([
    '0 of 0',
    '1 of 1',
    '0 of 0',
    '1 of 2',
  ]);
});

const reviewed = (days: readonly string[], reopenings: readonly FactsByKind['reopenings'][] = []) =>
  shares(
    weekly(
      c2Reviewed,
      { plans: [plan({})], reopenings, reviews: days.map((on) => ({ planId: 'plan', on })) },
      weeks,
    ),
  );

test('an open plan is reviewed when it was from Monday to Sunday', () => {
  expect(reviewed(['2026-03-02', '2026-03-15'])).toEqual(['0 of 0', '1 of 1', '1 of 1', '0 of 1']);
});

test('the reviews of a plan are its own, in whichever order they are read', () => {
  const plans = [plan({}), plan({ id: 'other' })];
  const reviews = [
    { planId: 'plan', on: '2026-03-18' },
    { planId: 'other', on: '2026-03-18' },
    { planId: 'plan', on: '2026-03-04' },
  ];
  expect(shares(weekly(c2Reviewed, { plans, reviews }, weeks))).toEqual([
    ...['0 of 0', '1 of 2', '0 of 2', '2 of 2'],
  ]);
});

test('in its first week a plan is left out, unless it was reviewed already', () => {
  expect(reviewed([])).toEqual(['0 of 0', '0 of 1', '0 of 1', '0 of 1']);
  expect(reviewed(['2026-02-26'])[0]).toBe('1 of 1');
});

test('a plan that was reopened has a first week again', () => {
  expect(reviewed([], [reopened('2026-03-03', '2026-03-09')])).toEqual([
    '0 of 0',
    '0 of 0',
    '0 of 0',
    '0 of 1',
  ]);
});

const inContact = (days: readonly string[], reopenings: readonly FactsByKind['reopenings'][] = []) =>
  shares(
    weekly(
      c2InContact,
      { plans: [plan({})], reopenings, inTouch: days.map((on) => ({ planId: 'plan', on })) },
      weeks,
    ),
  );

test('a plan is in contact while its last contact before Sunday night is within its rhythm', () => {
  expect(inContact(['2026-02-28', '2026-03-05', '2026-03-13', '2026-03-22'])).toEqual([
    ...['1 of 1', '0 of 1', '1 of 1', '1 of 1'],
  ]);
});

test('opening and reopening are talks with the person, and a later contact does not reach back', () => {
  expect(inContact(['2026-03-02'])[0]).toBe('0 of 1');
  expect(inContact([], [reopened('2026-02-27', '2026-03-07')])).toEqual([
    ...['0 of 0', '1 of 1', '0 of 1', '0 of 1'],
  ]);
});
