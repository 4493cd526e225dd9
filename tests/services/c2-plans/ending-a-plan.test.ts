import { describe, expect, it } from 'vitest';
import { act } from '../../../electron/services/acting';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { listPlans } from '../../../electron/services/c2-plans/list-plans';
import { reopenPlan } from '../../../electron/services/c2-plans/reopen-plan';
import { writeSpendDecision } from '../../../electron/services/c2-plans/write-spend-decision';
import { accept } from '../../../shared/domain/outcome';
import { addPerson } from './a-person';
import { ending, opened, personId, read, spend, team } from './dorothys-plan';

describe('ending and reopening', () => {
  it('waits while a spend awaits agreement', async () => {
    const planId = await opened();
    const asked = await spend(300_000);
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({
      refusal: { kind: 'spends-awaiting', count: 1 },
    });
    await team.store.db
      .insertInto('huddles')
      .values({
        ...{
          id: 'h',
          teamId: team.team.id,
          kind: 'weekly',
          on: '2026-03-18',
          plannedMinutes: 75,
          startedAt: team.acting().now,
        },
        ...{ closedAt: null, chairId: null, scribeId: null, currentItemId: null, learned: '', thanks: '' },
      })
      .execute();
    const decision = {
      spendId: asked.ok ? asked.value.id : '',
      huddleId: 'h',
      agree: false,
      instead: 'The fire service.',
      next: null,
    };
    const decide = () =>
      act(team.acting(), [], async (writing, member) => {
        const written = await writeSpendDecision(writing, member, decision);
        if (!written.ok) return written;
        const about = {
          topic: 'huddles',
          subjectId: planId,
          personId,
          huddleId: 'h',
          undoable: true,
          undoesId: null,
        } as const;
        return accept(writing.record({ verb: 'huddles.spend-decided', ...about }));
      });
    expect((await decide()).ok).toBe(true);
    expect(await decide()).toMatchObject({ refusal: { kind: 'spend-already-decided' } });
    expect((await read(planId)).spends).toMatchObject([
      { standing: 'declined', instead: 'The fire service.', decidedInHuddleId: 'h' },
    ]);
    expect(await endPlan(team.acting(), { planId, ...ending })).toMatchObject({ ok: true });
  });

  it('keeps how it ended when it is reopened with a reason, and how it ends again', async () => {
    const planId = await opened();
    await endPlan(team.acting(), { planId, ...ending });
    expect(await reopenPlan(team.acting(), { planId, reason: '' })).toMatchObject({
      refusal: { kind: 'reason-needed' },
    });
    team.setNow('2026-03-25T09:00:00.000Z');
    await reopenPlan(team.acting(), { planId, reason: 'She fell again' });
    expect(await read(planId)).toMatchObject({
      ...{ endedOn: null, outcome: null, whatMadeTheDifference: null, day: 1, flags: [] },
      reopenings: [
        { outcome: 'in-control-again', whatMadeTheDifference: 'The same face.', reason: 'She fell again' },
      ],
    });
    await endPlan(team.acting(), { planId, ...ending, outcome: 'needs-c3' });
    expect(await read(planId)).toMatchObject({
      outcome: 'needs-c3',
      reopenings: [{ outcome: 'in-control-again' }],
    });
  });

  it('is refused while another plan is open for them', async () => {
    const first = await opened();
    await endPlan(team.acting(), { planId: first, ...ending });
    const second = await opened();
    expect(await reopenPlan(team.acting(), { planId: first, reason: 'Again' })).toEqual({
      ok: false,
      refusal: { kind: 'plan-already-open', planId: second },
    });
  });
});

describe('the list of C2 plans', () => {
  const list = async (
    filter: 'open' | 'out-of-contact' | 'to-agree' | 'ended' | 'review-overdue',
    find = '',
  ) => {
    const listed = await listPlans(team.acting(), { filter, find });
    return listed.ok ? listed.value : null;
  };

  it('has the plan out of contact first, counts every filter and finds by name', async () => {
    team.setNow('2026-03-10T09:00:00.000Z');
    const calm = await opened({ contactRhythmDays: 14 });
    await addPerson(team, { id: 'zoe', fullName: 'Zoë O’Brien', knownAs: 'Zed' });
    const silent = await opened({ personId: 'zoe' });
    await addPerson(team, { id: 'sunita', fullName: 'Sunita Anand', knownAs: 'S.A.' });
    const over = await opened({ personId: 'sunita' });
    await endPlan(team.acting(), { planId: over, ...ending });
    team.setNow('2026-03-17T09:00:00.000Z');
    await spend(300_000, { on: '2026-03-17' });

    const open = await list('open');
    expect(open?.rows.map((plan) => plan.id)).toEqual([silent, calm]);
    expect(open?.counts).toEqual({
      open: 2,
      'out-of-contact': 1,
      'review-overdue': 0,
      'to-agree': 1,
      ended: 1,
    });
    expect(open?.endedLately.map((plan) => plan.id)).toEqual([over]);
    expect((await list('to-agree'))?.rows.map((plan) => plan.id)).toEqual([calm]);
    expect((await list('open', 'zoe obrien'))?.rows.map((plan) => plan.id)).toEqual([silent]);
    expect((await list('ended'))?.rows).toMatchObject([{ id: over, outcome: 'in-control-again', flags: [] }]);
    expect((await list('ended', 'nobody'))?.rows).toEqual([]);
    expect((await list('ended', 'sunita'))?.rows).toHaveLength(1);
  });
});
