import { expect, test } from 'vitest';
import { c2Spend } from '../../../shared/domain/measures/c2-spend';
import { c3DaysReady } from '../../../shared/domain/measures/c3-days-ready';
import { c3Decided } from '../../../shared/domain/measures/c3-decided';
import { c3WeeklyCost } from '../../../shared/domain/measures/c3-weekly-cost';
import { connections } from '../../../shared/domain/measures/connections';
import { conversations } from '../../../shared/domain/measures/conversations';
import type { FactsByKind } from '../../../shared/domain/measures/facts';
import { gaps } from '../../../shared/domain/measures/gaps';
import { numbers, weekly } from './facts-of';

const weeks = ['2026-03-02', '2026-03-09', '2026-03-16'];

test('a conversation counts in the week it happened, Monday to Sunday, by its kind', () => {
  const talks = [
    { personId: 'rose', on: '2026-03-01', kind: 'C1' },
    { personId: 'rose', on: '2026-03-02', kind: 'C1' },
    { personId: 'rose', on: '2026-03-08', kind: 'C1' },
    { personId: 'amir', on: '2026-03-08', kind: 'C2' },
    { personId: 'amir', on: '2026-03-09', kind: 'C1' },
  ] as const;
  expect(numbers(weekly(conversations, { talks }, weeks, 'conversations-c1'))).toEqual([2, 1, 0]);
  expect(numbers(weekly(conversations, { talks }, weeks, 'conversations-c2'))).toEqual([1, 0, 0]);
});

test('gaps count on the day they were logged', () => {
  expect(numbers(weekly(gaps, { gaps: [{ on: '2026-03-22' }, { on: '2026-03-23' }] }, weeks))).toEqual([
    0, 0, 1,
  ]);
});

test('a connection counts when it was made, and when we heard that it came to something', () => {
  const made = [
    { madeOn: '2026-03-03', outcome: 'came-to-something', outcomeOn: '2026-03-17' },
    { madeOn: '2026-03-03', outcome: 'did-not', outcomeOn: '2026-03-10' },
    { madeOn: '2026-03-10', outcome: 'not-known-yet', outcomeOn: null },
  ] as const;
  expect(numbers(weekly(connections, { connections: made }, weeks, 'connections-made'))).toEqual([2, 1, 0]);
  expect(numbers(weekly(connections, { connections: made }, weeks, 'connections-came'))).toEqual([0, 0, 1]);
});

test('money is committed on the day of the spend, within the limit or agreed', () => {
  const spends = [
    { on: '2026-03-03', amountPence: 4_550, standing: 'within-limit' },
    { on: '2026-03-08', amountPence: 210_000, standing: 'agreed' },
    { on: '2026-03-10', amountPence: 9_900, standing: 'declined' },
    { on: '2026-03-10', amountPence: 8_800, standing: 'awaiting' },
  ] as const;
  const [first, second] = weekly(c2Spend, { spends }, weeks);
  expect(first).toEqual({ kind: 'money', pence: 214_550, amounts: 2 });
  expect(second).toEqual({ kind: 'money', pence: 0, amounts: 0 });
});

const decided = (
  decision: 'signed-off' | 'returned',
  on: string,
  readyOn: string | null,
  weeklyPence: number | null,
): FactsByKind['decisions'] => ({ personId: 'rose', decision, on, readyOn, weeklyPence });

const decisions = [
  decided('returned', '2026-03-04', '2026-03-01', 30_000),
  decided('signed-off', '2026-03-18', '2026-03-10', 31_000),
  decided('signed-off', '2026-03-18', '2026-03-18', null),
  decided('returned', '2026-03-11', null, 12_000),
];

test('a proposal that was returned and then signed off counts as both, each in its week', () => {
  expect(numbers(weekly(c3Decided, { decisions }, weeks, 'c3-returned'))).toEqual([1, 1, 0]);
  expect(numbers(weekly(c3Decided, { decisions }, weeks, 'c3-signed-off'))).toEqual([0, 0, 2]);
});

test('proposals are ready for some days until they are decided, where it is known since when', () => {
  const days = weekly(c3DaysReady, { decisions }, weeks);
  expect(days).toEqual([
    { kind: 'days', days: [3], waiting: 0 },
    { kind: 'days', days: [], waiting: 0 },
    { kind: 'days', days: [8, 0], waiting: 0 },
  ]);
});

test('a weekly budget counts once it is signed off; a sign-off without one adds none', () => {
  const budgets = weekly(c3WeeklyCost, { decisions }, weeks);
  expect(budgets.at(0)).toEqual({ kind: 'money', pence: 0, amounts: 0 });
  expect(budgets.at(2)).toEqual({ kind: 'money', pence: 31_000, amounts: 1 });
});
