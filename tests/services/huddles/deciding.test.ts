import { describe, expect, it } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { openPlan } from '../../../electron/services/c2-plans/open-plan';
import { decideSpend, reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { leaveWaiting } from '../../../electron/services/huddles/decide-proposal';
import { go } from '../../../electron/services/huddles/go';
import { opening } from '../c2-plans/a-person';
import { done } from '../done';
import { testTeam } from '../test-team';
import {
  askFor,
  close,
  goTo,
  itemOf,
  labels,
  planFor,
  proposalFor,
  refused,
  review,
  roomWithDorothy,
  start,
  view,
} from './a-huddle';

describe('a C2 review', () => {
  it('is kept with its next step as an action of this huddle', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const next = { what: 'Visit at two', memberId: team.ids.tom, dueOn: '2026-03-18' };
    const { entryId } = await done(reviewPlan(team.acting(), review(itemId, { decision: 'change', next })));
    const { current, items } = await view(team, huddleId);
    expect(current?.view).toMatchObject({
      kind: 'c2-plan',
      review: { decision: 'change' },
      reviewEntryId: entryId,
    });
    expect(items.find((item) => item.id === itemId)).toMatchObject({
      state: 'done',
      outcome: 'change',
      flag: null,
    });
    const action = await team.store.db.selectFrom('actions').selectAll().executeTakeFirst();
    expect(action).toMatchObject({ what: 'Visit at two', huddleId, planId, memberId: team.ids.tom });
  });

  it('ends a plan in the same breath', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const ending = {
      outcome: 'in-control-again',
      outcomeWords: '',
      whatMadeTheDifference: 'The same face',
    } as const;
    await done(reviewPlan(team.acting(), review(itemId, { decision: 'end', nextStep: '', ending })));
    const plan = await team.store.db.selectFrom('c2_plans').selectAll().executeTakeFirst();
    expect(plan).toMatchObject({ endedOn: '2026-03-18', outcome: 'in-control-again' });
  });

  it('that ends without what made the difference leaves nothing behind', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const ending = { outcome: 'in-control-again', outcomeWords: '', whatMadeTheDifference: '' } as const;
    const outcome = await reviewPlan(team.acting(), review(itemId, { decision: 'end', ending }));
    expect(outcome).toEqual(refused({ kind: 'ending-incomplete', missing: ['what-made-the-difference'] }));
    expect(await team.store.db.selectFrom('c2_reviews').selectAll().execute()).toEqual([]);
    expect((await view(team, huddleId)).items.find((item) => item.id === itemId)?.state).toBe('waiting');
  });

  it('is refused a second time, until the first is undone, and what was typed is still there', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const { entryId } = await done(reviewPlan(team.acting(), review(itemId)));
    expect(await reviewPlan(team.acting('tom'), review(itemId))).toEqual(
      refused({ kind: 'item-already-done' }),
    );
    await done(undo(team.acting(), { entryId }));
    await done(reviewPlan(team.acting(), review(itemId, { whatChanged: 'She was up once.' })));
    const reviews = await team.store.db.selectFrom('c2_reviews').select('whatChanged').execute();
    expect(reviews).toEqual([{ whatChanged: 'She was up once.' }]);
  });

  it('pressed in two windows at once is kept once', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const both = await Promise.all([
      reviewPlan(team.acting(), review(itemId)),
      reviewPlan(team.acting('tom'), review(itemId)),
    ]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await team.store.db.selectFrom('c2_reviews').selectAll().execute()).toHaveLength(1);
  });

  it('is refused on an item the room is not on, on another kind of item, and once the huddle is closed', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await itemOf(team, huddleId, planId);
    expect(await reviewPlan(team.acting(), review(itemId))).toEqual(refused({ kind: 'item-not-current' }));
    const checkIn = await itemOf(team, huddleId, 'check-in');
    expect(await reviewPlan(team.acting(), review(checkIn))).toEqual(
      refused({ kind: 'not-found', what: 'item' }),
    );
    await done(close(team, huddleId));
    expect(await reviewPlan(team.acting(), review(itemId))).toEqual(refused({ kind: 'huddle-closed' }));
  });

  it('is refused for a plan that was ended elsewhere meanwhile', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const ending = {
      outcome: 'moved-away',
      outcomeWords: '',
      whatMadeTheDifference: 'Her daughter',
    } as const;
    await done(endPlan(team.acting('tom'), { planId, ...ending }));
    expect(await reviewPlan(team.acting(), review(itemId))).toEqual(refused({ kind: 'plan-ended' }));
  });
});

describe('a spend awaiting agreement', () => {
  async function roomWithSpend() {
    const team = await testTeam();
    await planFor(team, 'fern', 'Fern Abbott', 'Fern', 12);
    await askFor(team, 'fern', 190_000);
    const spendId = await askFor(team, 'fern', 45_000);
    const huddleId = await start(team);
    return { ...team, spendId, huddleId, itemId: await goTo(team, huddleId, spendId) };
  }

  it('stands with what it would make in all, and by how much it passes the limit', async () => {
    const { huddleId, ...team } = await roomWithSpend();
    const { current } = await view(team, huddleId);
    expect(current?.view).toMatchObject({ kind: 'spend', wouldBePence: 235_000, passesByPence: 35_000 });
  });

  it('is agreed to, and from then on committed', async () => {
    const { huddleId, itemId, ...team } = await roomWithSpend();
    await done(decideSpend(team.acting(), { itemId, agree: true, instead: '', next: null }));
    const { current, items } = await view(team, huddleId);
    expect(current?.view).toMatchObject({
      plan: { committedPence: 235_000 },
      wouldBePence: 235_000,
      passesByPence: 35_000,
    });
    expect(items.find((item) => item.id === itemId)?.outcome).toBe('agreed');
  });

  it('is declined only with what is done instead, and decided once', async () => {
    const { itemId, spendId, ...team } = await roomWithSpend();
    const decide = (instead: string) =>
      decideSpend(team.acting(), { itemId, agree: false, instead, next: null });
    expect(await decide('')).toEqual(refused({ kind: 'reason-needed' }));
    await done(decide('We ask the fire service first.'));
    expect(await decide('Something else')).toEqual(refused({ kind: 'item-already-done' }));
    const spend = await team.store.db
      .selectFrom('c2_spends')
      .selectAll()
      .where('id', '=', spendId)
      .executeTakeFirst();
    expect(spend).toMatchObject({ standing: 'declined', instead: 'We ask the fire service first.' });
  });
});

describe('a plan or proposal left waiting', () => {
  it('carries over, and a proposal that a crisis blocks stays away until its C2 plan ends', async () => {
    const team = await testTeam();
    const proposalId = await proposalFor(team, 'hazel', 'Hazel Rudd', 'Heron');
    const planId = await planOfHazel(team);
    const first = await start(team);
    const itemId = await goTo(team, first, proposalId);
    await done(leaveWaiting(team.acting(), { itemId, lookAgainOn: null }));
    await done(go(team.acting(), { huddleId: first, to: 'next' }));
    await done(close(team, first));
    team.setNow('2026-03-25T09:30:00.000Z');
    const second = await start(team);
    expect(await labels(team, second)).toContain('Heron');
    expect((await view(team, second)).items.map((item) => item.kind)).not.toContain('c3-proposal');
    const ending = { outcome: 'in-control-again', outcomeWords: '', whatMadeTheDifference: 'Joan' } as const;
    await done(endPlan(team.acting(), { planId, ...ending }));
    expect((await view(team, second)).items.map((item) => item.kind)).toContain('c3-proposal');
  });

  it('comes back on the date that was said', async () => {
    const team = await testTeam();
    const proposalId = await proposalFor(team, 'hazel', 'Hazel Rudd', 'Heron');
    await planOfHazel(team);
    const first = await start(team);
    const itemId = await goTo(team, first, proposalId);
    await done(leaveWaiting(team.acting(), { itemId, lookAgainOn: '2026-04-01' }));
    await done(close(team, first));
    for (const [day, back] of [
      ['2026-03-25', false],
      ['2026-04-01', true],
    ] as const) {
      team.setNow(`${day}T09:30:00.000Z`);
      const huddleId = await start(team);
      expect(
        (await view(team, huddleId)).items.some((item) => item.kind === 'c3-proposal'),
        day,
      ).toBe(back);
      await done(close(team, huddleId));
    }
  });
});

async function planOfHazel(team: Awaited<ReturnType<typeof testTeam>>): Promise<string> {
  return (await done(openPlan(team.acting(), opening('hazel')))).id;
}
