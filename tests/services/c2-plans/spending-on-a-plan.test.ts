import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../electron/services/c2-plans/change-plan';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { begin, ending, opened, personId, read, spend, team } from './dorothys-plan';

describe('a spend', () => {
  it('is within the limit until it would pass it, and then awaits agreement', async () => {
    const planId = await opened();
    expect(await spend(134_000)).toMatchObject({
      value: { standing: 'within-limit', planId, openedPlan: false },
    });
    expect(await spend(72_000)).toMatchObject({ value: { standing: 'awaiting' } });
    expect(await read(planId)).toMatchObject({
      ...{ committedPence: 134_000, awaitingPence: 72_000, leftPence: 66_000 },
      flags: [{ kind: 'spend-awaiting', count: 1, pence: 72_000 }],
    });
  });

  it('entered in two windows at once cannot pass the limit together: the second awaits', async () => {
    const planId = await opened();
    const both = await Promise.all([spend(150_000), spend(150_000)]);
    expect(both.map((done) => (done.ok ? done.value.standing : null)).toSorted()).toEqual([
      'awaiting',
      'within-limit',
    ]);
    expect((await read(planId)).committedPence).toBe(150_000);
  });

  it('opens a plan for somebody who has none, also when two windows do so at once', async () => {
    const both = await Promise.all([spend(120_000), spend(120_000)]);
    const values = both.map((done) => (done.ok ? done.value : null));
    expect(values.map((value) => value?.openedPlan).toSorted()).toEqual([false, true]);
    expect(new Set(values.map((value) => value?.planId)).size).toBe(1);
    expect(values.map((value) => value?.standing).toSorted()).toEqual(['awaiting', 'within-limit']);
    const plan = await read(values[0]?.planId ?? '');
    expect(plan.whatNeedsToChange).toBe(
      'To be written: what needs to change. Opened by a spend: Night sitter',
    );
  });

  it('opens a plan that is flagged, and does not end, until it says what matters and what is strong', async () => {
    const done = await spend(100);
    const planId = done.ok ? done.value.planId : '';
    const flag = { kind: 'to-be-written', missing: ['what-matters', 'strengths'] };
    expect((await read(planId)).flags).toContainEqual(flag);
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({
      refusal: { kind: 'plan-incomplete', missing: flag.missing },
    });
    await changePlan(team.acting(), { planId, change: { ownWords: 'My own bed', strengths: 'Ken' } });
    expect((await read(planId)).flags).not.toContainEqual(expect.objectContaining({ kind: 'to-be-written' }));
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({ ok: true });
  });

  it('opens a plan in the words of the last conversation that has any', async () => {
    const talk = (id: string, happenedOn: string, whatMatters: string, strengths: string) => ({
      ...{ id, personId, memberId: team.ids.shabnam, kind: 'C1' as const, how: 'visit' as const },
      ...{ happenedOn, whatMatters, strengths, listenedTo: '[]', whatHappened: '' },
      createdAt: `${happenedOn}T10:00:00.000Z`,
    });
    await team.store.db
      .insertInto('conversations')
      .values([
        talk('talk', '2026-03-10', 'My own bed', 'The whole street'),
        talk('got-in-touch', '2026-03-12', '', ''),
      ])
      .execute();
    const done = await spend(100);
    const plan = done.ok ? await read(done.value.planId) : null;
    expect(plan?.plan).toMatchObject({
      ownWords: 'My own bed',
      strengths: 'The whole street',
      openedOn: '2026-03-18',
    });
  });

  it('is refused as nothing, in the future, or before anybody knew the person; nothing is opened by it', async () => {
    expect(await spend(0)).toMatchObject({ refusal: { kind: 'amount-not-positive' } });
    expect(await spend(100, { on: '2026-03-19' })).toMatchObject({ refusal: { kind: 'date-in-future' } });
    expect(await spend(100, { on: '2026-01-31' })).toMatchObject({
      refusal: { kind: 'date-too-early', earliest: '2026-02-01' },
    });
    expect(await team.store.db.selectFrom('c2_plans').selectAll().execute()).toEqual([]);
  });

  it('of one team counts over each spend where that is agreed', async () => {
    await begin({ limitCountedOver: 'spend' });
    await opened();
    expect(await spend(200_000)).toMatchObject({ value: { standing: 'within-limit' } });
    expect(await spend(200_000)).toMatchObject({ value: { standing: 'within-limit' } });
    expect(await spend(200_001)).toMatchObject({ value: { standing: 'awaiting' } });
  });
});
