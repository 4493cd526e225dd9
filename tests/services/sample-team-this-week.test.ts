import { expect, test } from 'vitest';
import type { Acting } from '../../electron/services/acting';
import { listActions } from '../../electron/services/actions/list-actions';
import { listPlans } from '../../electron/services/c2-plans/list-plans';
import { listProposals } from '../../electron/services/c3-proposals/list-proposals';
import { readHome } from '../../electron/services/home/read-home';
import { startHuddle } from '../../electron/services/huddles/start-huddle';
import { newId } from '../../electron/store/new-id';
import { addDays } from '../../shared/domain/dates';
import { atEachMoment, type Sample, sampleAt } from './sample-team-rows';

function acting({ store, teamId, actingMemberId: memberId, now, today }: Sample): Acting {
  return {
    store,
    teamId,
    memberId,
    now,
    today,
    newId: () => newId(Date.parse(now)),
    announce: () => undefined,
  };
}

function accepted<Value>(
  outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false },
): Value {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

test(
  'the team meets today',
  atEachMoment(async (sample) => {
    const home = accepted(await readHome(acting(sample)));
    expect(home.next).toMatchObject({ kind: 'planned', on: sample.today });
    expect(home.chair).not.toBeNull();
    expect(home.scribe).not.toBeNull();
  }),
);

test(
  'six plans are open: one out of contact, one not reviewed, one with a spend to agree, three well kept',
  atEachMoment(async (sample) => {
    const { counts, rows } = accepted(await listPlans(acting(sample), { filter: 'open', find: '' }));
    expect(counts).toMatchObject({ open: 6, 'out-of-contact': 1, 'review-overdue': 1, 'to-agree': 1 });
    const flags = rows.map((plan) => plan.flags.map((flag) => flag.kind).join(', ')).toSorted();
    expect(flags).toEqual([
      '',
      '',
      '',
      'out-of-contact, lead-away-no-buddy',
      'review-overdue',
      'spend-awaiting',
    ]);
  }),
);

test(
  'three proposals are ready: nine days, four days and blocked, two days',
  atEachMoment(async (sample) => {
    const { waiting } = accepted(await listProposals(acting(sample), { find: '' }));
    const facts = waiting.map((each) => [each.readyDays, each.waitedTooLong, each.blockedByPlanId !== null]);
    expect(facts.toSorted((a, b) => Number(b[0]) - Number(a[0]))).toEqual([
      [9, true, false],
      [4, false, true],
      [2, false, false],
    ]);
  }),
);

test(
  'four actions are due, one of them held by somebody who is away',
  atEachMoment(async (sample) => {
    const { due } = accepted(await listActions(acting(sample)));
    expect(due.map((action) => action.memberAway).toSorted()).toEqual([false, false, false, true]);
  }),
);

test(
  'somebody presents, and things have happened since we last met',
  atEachMoment(async (sample) => {
    const home = accepted(await readHome(acting(sample)));
    expect(home.holds.presenting).toHaveLength(1);
    expect(home.since.length).toBeGreaterThanOrEqual(4);
  }),
);

test('the huddle starts, with everything on its agenda, and the carried-over marked', async () => {
  const sample = await sampleAt('2026-03-18T09:31:00.000Z');
  const { id } = accepted(await startHuddle(acting(sample), { kind: 'weekly' }));
  const items = await sample.store.db
    .selectFrom('agenda_items')
    .selectAll()
    .where('huddleId', '=', id)
    .orderBy('position')
    .execute();
  const kinds = items.map((item) => item.kind);
  expect(kinds.filter((kind) => kind === 'c2-plan')).toHaveLength(6);
  expect(kinds.filter((kind) => kind === 'c3-proposal')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'spend')).toHaveLength(1);
  expect(items.filter((item) => item.carriedOver === 1).map((item) => item.kind)).toEqual([
    'c2-plan',
    'c3-proposal',
  ]);
  expect(items.find((item) => item.kind === 'presenting')?.title).toBeTruthy();
  const last = sample.rows.huddles
    .map((huddle) => huddle.on)
    .toSorted()
    .at(-1);
  expect(last).toBe(addDays(sample.today, -7));
});
