import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { endPlan } from '../../../electron/services/c2-plans/end-plan';
import { addItem, moveItem } from '../../../electron/services/huddles/change-agenda';
import { reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { go } from '../../../electron/services/huddles/go';
import { keepNote, saveDraft } from '../../../electron/services/huddles/keep-typed';
import { skip } from '../../../electron/services/huddles/skip';
import { viewHuddle } from '../../../electron/services/huddles/view-huddle';
import { openStore } from '../../../electron/store/open-store';
import { done } from '../done';
import { testTeam } from '../test-team';
import {
  close,
  contactToday,
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

function entries(team: { readonly store: Awaited<ReturnType<typeof openStore>> }, verb: string) {
  return team.store.db.selectFrom('audit_entries').selectAll().where('verb', '=', verb).execute();
}

describe('going on', () => {
  it('answers the whole new state in one trip, and finishes what is the room’s own', async () => {
    const team = await roomWithDorothy();
    const next = await done(go(team.acting(), { huddleId: team.huddleId, to: 'next' }));
    expect(next.current?.view.kind).toBe('actions');
    expect(next.items[0]).toMatchObject({ kind: 'check-in', state: 'done' });
    const back = await done(go(team.acting(), { huddleId: team.huddleId, to: 'back' }));
    expect(back.current?.view.kind).toBe('check-in');
    expect(back.items[1]).toMatchObject({ kind: 'actions', state: 'waiting' });
  });

  it('stays where it is at either end', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    expect((await done(go(team.acting(), { huddleId, to: 'back' }))).current?.view.kind).toBe('check-in');
    await goTo(team, huddleId, 'close');
    expect((await done(go(team.acting(), { huddleId, to: 'next' }))).current?.view.kind).toBe('close');
  });

  it('leaves a plan waiting that was not decided', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    await goTo(team, huddleId, planId);
    const { items } = await done(go(team.acting(), { huddleId, to: 'next' }));
    expect(items.find((item) => item.subjectId === planId)?.state).toBe('waiting');
  });

  it('is refused to an item of another agenda, to another team’s huddle, and once the huddle is closed', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const nowhere = await go(team.acting(), { huddleId, to: { itemId: 'nothing' } });
    expect(nowhere).toEqual(refused({ kind: 'not-found', what: 'item' }));
    const stranger = { ...team.acting(), teamId: 'another' };
    expect(await go(stranger, { huddleId, to: 'next' })).toEqual(
      refused({ kind: 'not-found', what: 'huddle' }),
    );
    await done(close(team, huddleId));
    expect(await go(team.acting(), { huddleId, to: 'next' })).toEqual(refused({ kind: 'huddle-closed' }));
  });

  it('keeps a note that was typed and not yet kept', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, 'data');
    const draft = {
      note: 'The buddy knew the plan, not the rhythm.',
      tryNext: 'Buddies get the rhythm too.',
    };
    await done(saveDraft(team.acting(), { itemId, draft }));
    await done(go(team.acting(), { huddleId, to: 'next' }));
    const row = await team.store.db
      .selectFrom('agenda_items')
      .select('note')
      .where('id', '=', itemId)
      .executeTakeFirst();
    expect(row?.note).toBe(
      'The buddy knew the plan, not the rhythm.\nWe will try: Buddies get the rhythm too.',
    );
  });
});

describe('skipping', () => {
  it('goes on where the room is on it, and the item carries over', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const { current, items } = await done(skip(team.acting(), { huddleId, itemId }));
    expect(current?.id).not.toBe(itemId);
    expect(items.find((item) => item.id === itemId)?.state).toBe('skipped');
    const closing = await goTo(team, huddleId, 'close').then(() => view(team, huddleId));
    expect(closing.current?.view).toMatchObject({ kind: 'close', carriedOver: ['D.H.'] });
  });

  it('is refused for the close, and for what is decided', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await itemOf(team, huddleId, 'close');
    expect(await skip(team.acting(), { huddleId, itemId })).toEqual(
      refused({ kind: 'not-found', what: 'item' }),
    );
    const planItem = await goTo(team, huddleId, planId);
    await done(reviewPlan(team.acting(), review(planItem)));
    expect(await skip(team.acting(), { huddleId, itemId: planItem })).toEqual(
      refused({ kind: 'item-already-done' }),
    );
  });
});

describe('the agenda follows what happens elsewhere', () => {
  it('takes up a plan that is opened while the huddle runs, and lets one go that is ended', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    await planFor(team, 'jakub', 'Jakub Kowal', 'J.K.', 1);
    expect(await labels(team, huddleId)).toContain('J.K.');
    const ending = {
      outcome: 'moved-away',
      outcomeWords: '',
      whatMadeTheDifference: 'Her daughter',
    } as const;
    await done(endPlan(team.acting('tom'), { planId, ...ending }));
    expect(await labels(team, huddleId)).not.toContain('D.H.');
  });

  it('keeps the plan the room is on, though it was ended elsewhere', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    await goTo(team, huddleId, planId);
    const ending = {
      outcome: 'moved-away',
      outcomeWords: '',
      whatMadeTheDifference: 'Her daughter',
    } as const;
    await done(endPlan(team.acting('tom'), { planId, ...ending }));
    const { current } = await view(team, huddleId);
    expect(current?.view).toMatchObject({ kind: 'c2-plan', plan: { endedOn: '2026-03-18' } });
  });

  it('sorts what waits anew when somebody was contacted', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    await planFor(team, 'jakub', 'Jakub Kowal', 'J.K.', 9);
    expect((await labels(team, huddleId)).slice(2, 4)).toEqual(['D.H.', 'J.K.']);
    await contactToday(team, planId);
    expect((await labels(team, huddleId)).slice(2, 4)).toEqual(['J.K.', 'D.H.']);
  });

  it('is written down once, in nobody’s name, and not at all when nothing changed', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    await view(team, huddleId);
    expect(await entries(team, 'huddles.agenda-followed')).toEqual([]);
    await planFor(team, 'jakub', 'Jakub Kowal', 'J.K.', 1);
    await Promise.all([view(team, huddleId), view(team, huddleId)]);
    expect(await entries(team, 'huddles.agenda-followed')).toMatchObject([
      { memberId: null, undoable: 0, huddleId },
    ]);
  });
});

describe('the chair', () => {
  it('moves an item, and it keeps its place when the agenda is sorted anew', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const proposalId = await proposalFor(team, 'peter', 'Peter Maddox', 'Marlow');
    const itemId = await itemOf(team, huddleId, proposalId);
    await done(moveItem(team.acting(), { itemId, beforeItemId: await itemOf(team, huddleId, 'actions') }));
    await contactToday(team, planId);
    expect((await labels(team, huddleId)).slice(0, 3)).toEqual(['Check-in', 'Marlow', 'Actions due']);
  });

  it('cannot move an item before one of another agenda', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const itemId = await itemOf(team, huddleId, 'data');
    const outcome = await moveItem(team.acting(), { itemId, beforeItemId: 'nothing' });
    expect(outcome).toEqual(refused({ kind: 'not-found', what: 'item' }));
  });

  it('adds somebody who presents before the good news, in the place that was open', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    await done(addItem(team.acting(), { huddleId, title: 'falls and fear', presenterId: team.ids.tom }));
    expect(await labels(team, huddleId)).toEqual([
      ...['Check-in', 'Actions due', 'D.H.', 'Tom: falls and fear', 'Good news', 'One look at the data'],
      'Learning and close',
    ]);
    const stranger = await addItem(team.acting(), { huddleId, title: 'x', presenterId: 'nobody' });
    expect(stranger).toEqual(refused({ kind: 'not-found', what: 'member' }));
  });

  it('keeps a note on an item', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    await done(keepNote(team.acting(), { itemId, note: 'Pauline is away in May.' }));
    expect((await view(team, huddleId)).current?.note).toBe('Pauline is away in May.');
  });
});

describe('after a power cut', () => {
  it('the same item is there with what was being typed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
    const path = join(folder, 'team.sqlite');
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    await done(
      saveDraft(team.acting(), { itemId, draft: { whatChanged: 'Joanne has been off', decision: 'change' } }),
    );
    await sql`vacuum into ${path}`.execute(team.store.db);
    const again = await openStore(path);
    const { current } = await done(viewHuddle({ ...team.acting(), store: again }, huddleId));
    expect(current).toMatchObject({
      id: itemId,
      draft: { whatChanged: 'Joanne has been off', decision: 'change' },
    });
    await again.close();
    rmSync(folder, { recursive: true });
  });
});

describe('bad days', () => {
  it('the clock set back a week, a huddle over midnight and the nights the clocks change do not break it', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    for (const now of [
      '2026-03-11T09:31:00.000Z',
      '2026-03-19T00:10:00.000Z',
      '2026-03-29T00:59:59.000Z',
      '2026-03-29T01:00:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]) {
      team.setNow(now);
      const { current, pacing } = await goTo(team, huddleId, planId).then(() => view(team, huddleId));
      expect(current?.view.kind).toBe('c2-plan');
      expect(Math.min(...Object.values(pacing))).toBeGreaterThanOrEqual(0);
    }
    team.setNow('2026-03-11T09:31:00.000Z');
    await done(close(team, huddleId));
    const { closedAt, startedAt } = (await view(team, huddleId)).huddle;
    expect(closedAt).toBe(startedAt);
  });

  it('a member who leaves the team while the huddle runs stays in the room’s record, and nothing breaks', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    await team.store.db
      .updateTable('members')
      .set({ leftOn: '2026-03-18' })
      .where('id', '=', team.ids.shabnam)
      .execute();
    await goTo(team, huddleId, planId);
    const { attendance } = await view(team, huddleId);
    expect(attendance.map((row) => row.calledName)).toContain('Shabnam');
    await done(close(team, huddleId));
  });

  it('a draft that is no draft is none', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    for (const body of ['{', '[]', '{"decision":"perhaps"}', 'null']) {
      await team.store.db.deleteFrom('drafts').execute();
      await team.store.db
        .insertInto('drafts')
        .values({ key: `huddle/${itemId}`, teamId: team.team.id, body, keptAt: team.acting().now })
        .execute();
      expect((await view(team, huddleId)).current?.draft).toEqual({});
    }
  });

  it('what is typed on a closed huddle, or on nothing, is refused', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const itemId = await itemOf(team, huddleId, 'good-news');
    expect(await saveDraft(team.acting(), { itemId: 'nothing', draft: {} })).toEqual(
      refused({ kind: 'not-found', what: 'item' }),
    );
    await done(close(team, huddleId));
    expect(await saveDraft(team.acting(), { itemId, draft: {} })).toEqual(refused({ kind: 'huddle-closed' }));
  });

  it('an empty team holds a huddle too', async () => {
    const team = await testTeam();
    const huddleId = await start(team);
    for (let step = 0; step < 8; step++) await done(go(team.acting(), { huddleId, to: 'next' }));
    await done(close(team, huddleId));
    expect((await view(team, huddleId)).current).toBeNull();
  });
});
