import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { listSessions } from '../../../electron/services/reflection/list-sessions';
import { callOff, changeSession, planSession } from '../../../electron/services/reflection/plan-session';
import { attendSession, startSession } from '../../../electron/services/reflection/run-session';
import { keepDraft } from '../../../electron/store/drafts';
import { done } from '../done';
import { testTeam } from '../test-team';
import { pack, plannedSession, planOf, runningSession, viewed } from './a-session';

test('a session is planned with whoever leads, presents and is asked, each once', async () => {
  const team = await testTeam();
  const id = await plannedSession(team, { invitedIds: [team.ids.tom, team.ids.ffion] });
  const view = await viewed(team, id);
  expect(view).toMatchObject({
    state: 'planned',
    name: 'One of us presents',
    minutes: 30,
    facilitator: { calledName: 'Grace' },
    presenter: { calledName: 'Ffion' },
    own: { prompt: 'When do we step back', story: 'Somebody who would not open the door', notes: {} },
  });
  expect(view.people.map(({ calledName }) => calledName)).toEqual(['Ffion', 'Grace', 'Tom']);
  expect(view.steps.map(({ title }) => title)).toEqual(['Present', 'Reflect', 'Learning']);
});

test('nobody is asked: it takes two', async () => {
  const team = await testTeam();
  const alone = planOf(team, { presenterId: null, invitedIds: [], pack: { ...pack, presents: 'nobody' } });
  expect(await planSession(team.acting(), alone)).toMatchObject({
    ok: false,
    refusal: { kind: 'nobody-invited' },
  });
});

test('a presenter who left the team is refused by name, when it is planned and when it begins', async () => {
  const team = await testTeam();
  const id = await plannedSession(team);
  await team.store.db
    .updateTable('members')
    .set({ leftOn: '2026-03-17' })
    .where('id', '=', team.ids.ffion)
    .execute();
  const refusal = { kind: 'left-the-team', memberId: team.ids.ffion, as: 'presenter' };
  expect(await planSession(team.acting(), planOf(team))).toMatchObject({ ok: false, refusal });
  expect(await startSession(team.acting(), { sessionId: id })).toMatchObject({ ok: false, refusal });
});

test('nobody who presents yet can be planned, and not begun', async () => {
  const team = await testTeam();
  const id = await plannedSession(team, { presenterId: null });
  expect(await startSession(team.acting(), { sessionId: id })).toMatchObject({
    ok: false,
    refusal: { kind: 'presenter-needed' },
  });
});

test('nobody came: it does not begin, and nothing changes', async () => {
  const team = await testTeam();
  const id = await plannedSession(team);
  for (const called of ['grace', 'tom', 'ffion'] as const)
    await team.store.db
      .updateTable('members')
      .set({ awayFrom: '2026-03-18' })
      .where('id', '=', team.ids[called])
      .execute();
  expect(await startSession(team.acting(), { sessionId: id })).toMatchObject({
    ok: false,
    refusal: { kind: 'nobody-here' },
  });
  expect((await viewed(team, id)).people.every(({ state }) => state === 'invited')).toBe(true);
});

test('a plan is changed as a whole, and the change can be taken back', async () => {
  const team = await testTeam();
  const id = await plannedSession(team);
  const shorter = { ...pack, steps: pack.steps.slice(0, 2) };
  const changed = await done(
    changeSession(team.acting(), { sessionId: id, plan: planOf(team, { time: '15:00', pack: shorter }) }),
  );
  expect(await viewed(team, id)).toMatchObject({ time: '15:00', minutes: 20 });
  await done(undo(team.acting(), { entryId: changed.entryId }));
  expect(await viewed(team, id)).toMatchObject({ time: '14:00', minutes: 30 });
  expect((await viewed(team, id)).steps).toHaveLength(3);
});

test('a session that is called off is not among those to come, and comes back', async () => {
  const team = await testTeam();
  const id = await plannedSession(team);
  const off = await done(callOff(team.acting(), { sessionId: id }));
  expect((await done(listSessions(team.acting()))).coming).toEqual([]);
  await done(undo(team.acting(), { entryId: off.entryId }));
  expect((await done(listSessions(team.acting()))).coming).toMatchObject([{ id }]);
});

test('one that has begun keeps its plan', async () => {
  const team = await testTeam();
  const id = await runningSession(team);
  const plan = planOf(team, { time: '15:00' });
  expect(await changeSession(team.acting(), { sessionId: id, plan })).toMatchObject({
    ok: false,
    refusal: { kind: 'session-begun' },
  });
});

test('whoever was not asked neither changes a plan nor begins, calls off or reads whom it is about', async () => {
  const team = await testTeam();
  const sessionId = await plannedSession(team);
  const theirs = { ok: false, refusal: { kind: 'session-is-theirs' } };
  const nobodys = team.acting('shabnam');
  const plan = planOf(team, { invitedIds: [team.ids.shabnam], prompt: '', story: '' });
  expect(await changeSession(nobodys, { sessionId, plan })).toMatchObject(theirs);
  expect(await callOff(nobodys, { sessionId })).toMatchObject(theirs);
  expect(await startSession(nobodys, { sessionId })).toMatchObject(theirs);
  expect(await viewed(team, sessionId, 'shabnam')).toMatchObject({ own: null, about: null });
  expect((await viewed(team, sessionId)).own?.story).toBe('Somebody who would not open the door');
});

test('planning with a dilemma and a story is taken back, and that too, and no word is lost', async () => {
  const team = await testTeam();
  const { id, entryId } = await done(planSession(team.acting(), planOf(team)));
  const undone = await done(undo(team.acting(), { entryId }));
  expect((await done(listSessions(team.acting()))).coming).toEqual([]);
  await done(undo(team.acting(), { entryId: undone.entryId }));
  expect((await viewed(team, id)).own).toMatchObject({
    prompt: 'When do we step back',
    story: 'Somebody who would not open the door',
  });
});

test('the words come back with a plan that is changed back, and go with the change again', async () => {
  const team = await testTeam();
  const sessionId = await plannedSession(team);
  const plan = planOf(team, { prompt: '', story: 'Another story' });
  const { entryId } = await done(changeSession(team.acting(), { sessionId, plan }));
  const own = async () => (await viewed(team, sessionId)).own;
  expect(await own()).toMatchObject({ prompt: '', story: 'Another story' });
  const undone = await done(undo(team.acting(), { entryId }));
  expect(await own()).toMatchObject({
    prompt: 'When do we step back',
    story: 'Somebody who would not open the door',
  });
  await done(undo(team.acting(), { entryId: undone.entryId }));
  expect(await own()).toMatchObject({ prompt: '', story: 'Another story' });
});

test('whoever cannot come stays away when the plan is changed', async () => {
  const team = await testTeam();
  const sessionId = await plannedSession(team);
  await done(attendSession(team.acting(), { sessionId, memberId: team.ids.tom, here: false }));
  await done(changeSession(team.acting(), { sessionId, plan: planOf(team, { place: 'Room 5' }) }));
  const tom = (await viewed(team, sessionId)).people.find(({ calledName }) => calledName === 'Tom');
  expect(tom?.state).toBe('away');
});

test('a session is held on the day it is held, whatever day it was planned for', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team, { on: '2026-03-25' });
  expect((await viewed(team, sessionId)).on).toBe('2026-03-18');
});

test('what was being typed of a plan goes when it begins, and when it is called off', async () => {
  const team = await testTeam();
  const draft = async (sessionId: string, memberId: string) =>
    keepDraft(team.store.db, {
      teamId: team.team.id,
      key: `session/plan/${sessionId}/${memberId}`,
      body: '{"prompt":"lantern"}',
      keptAt: '2026-03-18T09:00:00.000Z',
    });
  const [first, second] = [await plannedSession(team), await plannedSession(team)];
  await draft(first, team.ids.tom);
  await draft(second, team.ids.grace);
  await draft('blank', team.ids.tom);
  await done(callOff(team.acting(), { sessionId: first }));
  await done(startSession(team.acting(), { sessionId: second }));
  const left = await team.store.db.selectFrom('drafts').select('key').execute();
  expect(left).toEqual([{ key: `session/plan/blank/${team.ids.tom}` }]);
});

test('where nothing is written down, nor are the words of whoever wanted it', async () => {
  const team = await testTeam();
  const sessionId = await plannedSession(team, { pack: { ...pack, notes: 'none' } });
  expect(await team.store.db.selectFrom('session_words').selectAll().execute()).toEqual([]);
  expect((await viewed(team, sessionId)).own).toMatchObject({ prompt: '', story: '' });
});

test('no session is planned for a day that has gone by, or moved to one', async () => {
  const team = await testTeam();
  const sessionId = await plannedSession(team);
  const plan = planOf(team, { on: '2026-03-17' });
  const gone = { ok: false, refusal: { kind: 'day-gone-by' } };
  expect(await planSession(team.acting(), plan)).toMatchObject(gone);
  expect(await changeSession(team.acting(), { sessionId, plan })).toMatchObject(gone);
});

test('whoever is away on the day is said to be, before it begins', async () => {
  const team = await testTeam();
  const sessionId = await plannedSession(team, { on: '2026-03-25' });
  await team.store.db
    .updateTable('members')
    .set({ awayFrom: '2026-03-24' })
    .where('id', '=', team.ids.tom)
    .execute();
  const away = (await viewed(team, sessionId)).people.filter(({ awayThen }) => awayThen);
  expect(away.map(({ calledName }) => calledName)).toEqual(['Tom']);
});
