import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanFlag } from '../../../shared/domain/c2-plans/flags';
import { longestSilence, needsUsFirst } from '../../../shared/domain/home/needs-us-first';

function plan(id: string, ...flags: readonly PlanFlag[]) {
  return { id, openedOn: '2026-03-01', flags };
}

const silent = (days: number): PlanFlag => ({ kind: 'out-of-contact', days, rhythmDays: 2 });
const overdue: PlanFlag = { kind: 'review-overdue', days: 9 };
const spend: PlanFlag = { kind: 'spend-awaiting', count: 1, pence: 45_000 };

test('people in crisis come first: the longest silence, then a review overdue, then anything else', () => {
  const plans = [
    plan('spend', spend),
    plan('three', silent(3)),
    plan('overdue', overdue),
    plan('five', silent(5)),
  ];
  expect(needsUsFirst(plans, []).plans.map(({ id }) => id)).toEqual(['five', 'three', 'overdue', 'spend']);
});

test('then proposals that have waited too long, the longest first; others can wait for the huddle', () => {
  const proposals = [
    { id: 'nine', readyDays: 9, waitedTooLong: true },
    { id: 'two', readyDays: 2, waitedTooLong: false },
    { id: 'twelve', readyDays: 12, waitedTooLong: true },
  ];
  expect(needsUsFirst([], proposals).proposals.map(({ id }) => id)).toEqual(['twelve', 'nine']);
});

test('nobody of whom something is said is left out, and nobody else is there', () => {
  const flags = fc.array(fc.constantFrom(silent(3), silent(5), overdue, spend), { maxLength: 3 });
  const plans = fc.uniqueArray(fc.record({ id: fc.uuid(), openedOn: fc.constant('2026-03-01'), flags }), {
    selector: ({ id }) => id,
  });
  fc.assert(
    fc.property(plans, (all) => {
      const ids = needsUsFirst(all, []).plans.map(({ id }) => id);
      const flagged = all.filter((each) => each.flags.length > 0).map(({ id }) => id);
      expect([...ids].sort()).toEqual(flagged.sort());
    }),
  );
});

test('the longest silence is told, and none when we are in touch with everyone', () => {
  expect(longestSilence([plan('three', silent(3)), plan('five', silent(5), overdue)])).toMatchObject({
    plan: { id: 'five' },
    days: 5,
  });
  expect(longestSilence([plan('overdue', overdue)])).toBeNull();
});
