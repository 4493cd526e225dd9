import { describe, expect, it } from 'vitest';
import { compareNotedMark, readMarkNow } from '../../../electron/services/audit/compare-mark';
import { addPulse } from '../../../electron/services/huddles/add-pulse';
import { reviewPlan } from '../../../electron/services/huddles/decide-plan';
import { saveDraft } from '../../../electron/services/huddles/keep-typed';
import { addVisitor, attend, setChair } from '../../../electron/services/huddles/who-is-here';
import { readMinutes } from '../../../electron/services/minutes/read-minutes';
import { done } from '../done';
import { close, goTo, refused, review, roomWithDorothy, start, view } from './a-huddle';

describe('who is in the room', () => {
  it('is marked with one key: here or away, and back', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const mark = (here: boolean) =>
      attend(team.acting(), { huddleId, memberId: team.ids.tom, here, observing: false });
    await done(mark(false));
    const away = (await view(team, huddleId)).attendance;
    expect(away.find((row) => row.calledName === 'Tom')?.here).toBe(false);
    await done(mark(true));
    const here = (await view(team, huddleId)).attendance;
    expect(here.map((row) => [row.calledName, row.letter])).toEqual(
      away.map((row) => [row.calledName, row.letter]),
    );
  });

  it('takes in who joins the team while the huddle runs', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const grace = await team.store.db
      .selectFrom('members')
      .selectAll()
      .where('id', '=', team.ids.grace)
      .executeTakeFirstOrThrow();
    await team.store.db
      .insertInto('members')
      .values({ ...grace, id: 'amara', name: 'Amara Osei', calledName: 'Amara' })
      .execute();
    expect((await view(team, huddleId)).attendance.find((row) => row.calledName === 'Amara')).toMatchObject({
      here: false,
    });
    await done(attend(team.acting(), { huddleId, memberId: 'amara', here: true, observing: false }));
    expect((await view(team, huddleId)).attendance.find((row) => row.calledName === 'Amara')).toMatchObject({
      here: true,
    });
  });

  it('refuses somebody of another team, and brings nobody back who has left', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const mark = (memberId: string, here: boolean) =>
      attend(team.acting(), { huddleId, memberId, here, observing: false });
    expect(await mark('nobody', true)).toEqual(refused({ kind: 'not-found', what: 'member' }));
    await team.store.db
      .updateTable('members')
      .set({ leftOn: '2026-03-18' })
      .where('id', '=', team.ids.tom)
      .execute();
    expect(await mark(team.ids.tom, true)).toEqual(refused({ kind: 'not-found', what: 'member' }));
    expect((await mark(team.ids.tom, false)).ok).toBe(true);
  });

  it('has a visitor observe today, and not stay for the next huddle', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    await done(addVisitor(team.acting(), { huddleId, name: 'Grace Okoro', discipline: 'student nurse' }));
    const visitor = (await view(team, huddleId)).attendance.find((row) => row.name === 'Grace Okoro');
    expect(visitor).toMatchObject({ here: true, observing: true, calledName: 'Grace O' });
    await done(close(team, huddleId));
    team.setNow('2026-03-25T09:30:00.000Z');
    const next = await view(team, await start(team));
    expect(next.attendance.find((row) => row.name === 'Grace Okoro')?.here).toBe(false);
  });

  it('is chaired and written by whom it says, among the team', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    await done(setChair(team.acting(), { huddleId, chairId: team.ids.ffion, scribeId: null }));
    expect(await view(team, huddleId)).toMatchObject({ chair: { calledName: 'Ffion' }, scribe: null });
    const nobody = await setChair(team.acting(), { huddleId, chairId: 'nobody', scribeId: null });
    expect(nobody).toEqual(refused({ kind: 'not-found', what: 'member' }));
  });
});

describe('how the week felt', () => {
  it('is answered once by each of those here, and names nobody', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    for (const feeling of [1, 2, 3, 4, 5]) await done(addPulse(team.acting(), { huddleId, feeling }));
    expect(await addPulse(team.acting(), { huddleId, feeling: 5 })).toEqual(
      refused({ kind: 'pulse-complete' }),
    );
    await goTo(team, huddleId, 'close');
    expect((await view(team, huddleId)).current?.view).toMatchObject({ kind: 'close', pulseAnswers: 5 });
    const entries = await team.store.db
      .selectFrom('audit_entries')
      .select('memberId')
      .where('verb', '=', 'huddles.pulse-added')
      .execute();
    expect(entries).toEqual(Array.from({ length: 5 }, () => ({ memberId: null })));
  });

  it('is not asked of nobody, and not after the close', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    expect(await addPulse(team.acting(null), { huddleId, feeling: 5 })).toEqual(
      refused({ kind: 'nobody-acting' }),
    );
    await done(close(team, huddleId));
    expect(await addPulse(team.acting(), { huddleId, feeling: 5 })).toEqual(
      refused({ kind: 'huddle-closed' }),
    );
  });
});

describe('closing', () => {
  it('shows what we will do, whom we talked about, and what carries over', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const itemId = await goTo(team, huddleId, planId);
    const next = { what: 'Visit Dorothy at two', memberId: team.ids.tom, dueOn: '2026-03-18' };
    await done(reviewPlan(team.acting(), review(itemId, { next })));
    await goTo(team, huddleId, 'close');
    expect((await view(team, huddleId)).current?.view).toMatchObject({
      made: [{ what: 'Visit Dorothy at two', member: { calledName: 'Tom' } }],
      carriedOver: [],
      talkedAbout: [{ kind: 'C2', label: 'D.H.', outcome: 'continue' }],
    });
  });

  it('makes minutes that bear where the record stood, which it can be held against later', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const { value: before } = await readMarkNow(team.acting());
    await done(close(team, huddleId));
    const { minutes } = await done(readMinutes(team.acting(), { huddleId }));
    expect(minutes.mark).toBe(before.mark);
    expect(await done(compareNotedMark(team.acting(), { noted: minutes.mark ?? '' }))).toMatchObject({
      kind: 'same',
    });
  });

  it('happens once, and makes the minutes once', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const both = await Promise.all([close(team, huddleId), close(team, huddleId)]);
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(both).toContainEqual(refused({ kind: 'huddle-closed' }));
    expect(await team.store.db.selectFrom('minutes').selectAll().execute()).toHaveLength(1);
  });

  it('keeps what was learned, forgets what was only typed on finished items, and keeps the rest', async () => {
    const { huddleId, planId, ...team } = await roomWithDorothy();
    const planItem = await goTo(team, huddleId, planId);
    await done(saveDraft(team.acting(), { itemId: planItem, draft: { whatChanged: 'half a sen' } }));
    const closeItem = await goTo(team, huddleId, 'close');
    await done(
      saveDraft(team.acting(), { itemId: closeItem, draft: { learned: 'Ask who holds the rhythm.' } }),
    );
    await done(close(team, huddleId, { learned: 'Ask who holds the rhythm.', thanks: 'Pauline' }));
    expect((await view(team, huddleId)).huddle).toMatchObject({
      learned: 'Ask who holds the rhythm.',
      thanks: 'Pauline',
    });
    const keys = await team.store.db.selectFrom('drafts').select('key').execute();
    expect(keys).toEqual([{ key: `huddle/${planItem}` }]);
  });

  it('leaves the agenda as it was, to be read for good, with nothing current', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const before = (await view(team, huddleId)).items.map((item) => item.label);
    await done(close(team, huddleId));
    team.setNow('2036-03-19T09:30:00.000Z');
    const after = await view(team, huddleId);
    expect(after.items.map((item) => item.label)).toEqual(before);
    expect(after.current).toBeNull();
  });

  it('cannot be done to another team’s huddle', async () => {
    const { huddleId, ...team } = await roomWithDorothy();
    const outcome = await close(
      { ...team, acting: () => ({ ...team.acting(), teamId: 'another' }) },
      huddleId,
    );
    expect(outcome).toEqual(refused({ kind: 'not-found', what: 'huddle' }));
  });
});
