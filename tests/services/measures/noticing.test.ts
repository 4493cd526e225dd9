import { describe, expect, test } from 'vitest';
import { doAction } from '../../../electron/services/actions/change-actions';
import { keepNotice } from '../../../electron/services/measures/keep-notice';
import { readChartView } from '../../../electron/services/measures/read-page';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { anotherTeam, chart, notice, noticing, rowsIn, takeBack, trail } from './a-team';

const notices = async (team: TestTeam) => (await chart(team, 'c2-in-contact')).notices;
const tomRings = (team: TestTeam) => ({ what: 'Ring at noon', memberId: team.ids.tom, dueOn: '2026-04-15' });

describe('what the team notices', () => {
  test('stands with its chart, with what it tries and when it looks again', async () => {
    const team = await testTeam();
    const { id } = await done(notice(team));
    expect(await notices(team)).toEqual([
      {
        ...{ id, on: '2026-03-18', noticed: 'Fewer silences since Tom rings first', tryNext: 'Ring at noon' },
        ...{ lookAgainOn: '2026-04-15', cameOfIt: null, starts: null, huddleId: null },
      },
    ]);
    expect((await chart(team, 'c2-reviewed')).notices).toEqual([]);
  });

  test('stands newest first, the last twelve of it', async () => {
    const team = await testTeam();
    for (let day = 1; day <= 13; day += 1) {
      team.setNow(`2026-02-${String(day).padStart(2, '0')}T09:00:00.000Z`);
      await done(notice(team, { noticed: `Day ${day}` }));
    }
    const said = (await notices(team)).map(({ noticed }) => noticed);
    expect([said.length, said[0], said.at(-1)]).toEqual([12, 'Day 13', 'Day 2']);
  });

  test('of one day stands in the order it was said', async () => {
    const team = await testTeam();
    await done(notice(team, { noticed: 'First' }));
    await done(notice(team, { noticed: 'Then' }));
    expect((await notices(team)).map(({ noticed }) => noticed)).toEqual(['Then', 'First']);
  });

  test('may be only noticed, or only tried', async () => {
    const team = await testTeam();
    await done(notice(team, { noticed: '' }));
    await done(notice(team, { tryNext: '' }));
    expect(await notices(team)).toHaveLength(2);
  });

  test.each([
    ['without a word', {}],
    ['without a word but for who would start', { action: { what: 'Ring', memberId: null, dueOn: null } }],
  ])('%s is refused, and leaves nothing behind', async (_, change) => {
    const team = await testTeam();
    expect(await notice(team, { noticed: '', tryNext: '', ...change })).toEqual({
      ok: false,
      refusal: { kind: 'notice-empty' },
    });
    expect(await rowsIn(team, 'chart_notices', 'actions')).toEqual([0, 0]);
    expect(await trail(team)).toEqual([]);
  });

  test('is taken back', async () => {
    const team = await testTeam();
    const kept = await done(notice(team));
    await done(takeBack(team, kept));
    expect(await notices(team)).toEqual([]);
  });

  test('is never seen by another team', async () => {
    const team = await testTeam();
    await done(notice(team));
    const other = await anotherTeam(team);
    expect((await done(readChartView(other, { chartId: 'c2-in-contact' }))).notices).toEqual([]);
    const [{ id: noticeId } = { id: '' }] = await notices(team);
    expect(await keepNotice(other, { ...noticing, cameOf: { noticeId, what: 'keep' } })).toMatchObject({
      refusal: { kind: 'not-found' },
    });
    expect((await notices(team)).map(({ cameOfIt }) => cameOfIt)).toEqual([null]);
  });
});

describe('with somebody who starts it', () => {
  test('what is tried is an action too, in one entry of the trail', async () => {
    const team = await testTeam();
    await done(notice(team, { action: tomRings(team) }));
    expect(await trail(team)).toEqual(['measures.noticed']);
    const actions = await team.store.db.selectFrom('actions').selectAll().execute();
    expect(actions).toMatchObject([{ ...tomRings(team), personId: null, huddleId: null, doneOn: null }]);
    expect((await notices(team))[0]?.starts).toMatchObject({ member: { calledName: 'Tom' }, done: false });
  });

  test('both are taken back together', async () => {
    const team = await testTeam();
    const kept = await done(notice(team, { action: tomRings(team) }));
    await done(takeBack(team, kept));
    expect(await rowsIn(team, 'chart_notices', 'actions')).toEqual([0, 0]);
  });

  test('neither is taken back once it was started', async () => {
    const team = await testTeam();
    const kept = await done(notice(team, { action: tomRings(team) }));
    const [action] = await team.store.db.selectFrom('actions').select('id').execute();
    await done(doAction(team.acting('tom'), { actionId: action?.id ?? '' }));
    expect((await notices(team))[0]?.starts?.done).toBe(true);
    expect(await takeBack(team, kept)).toMatchObject({
      refusal: { kind: 'cannot-undo', why: 'changed-since' },
    });
    expect(await rowsIn(team, 'chart_notices', 'actions')).toEqual([1, 1]);
  });

  test('who is not in the team, or is to start before today, it is refused, with the notice', async () => {
    const team = await testTeam();
    const nobody = { ...tomRings(team), memberId: 'nobody' };
    const late = { ...tomRings(team), dueOn: '2026-03-17' };
    for (const action of [nobody, late]) expect(await notice(team, { action })).toMatchObject({ ok: false });
    expect(await rowsIn(team, 'chart_notices', 'actions')).toEqual([0, 0]);
  });
});

describe('what came of an earlier notice', () => {
  test('is kept with it, and on which day', async () => {
    const team = await testTeam();
    const first = await done(notice(team));
    team.setNow('2026-04-15T09:31:00.000Z');
    const second = await done(
      notice(team, { cameOf: { noticeId: first.id, what: 'change' }, noticed: 'Noon suits nobody' }),
    );
    expect((await notices(team)).map(({ id, cameOfIt }) => [id, cameOfIt])).toEqual([
      [second.id, null],
      [first.id, 'change'],
    ]);
    const rows = await team.store.db.selectFrom('chart_notices').select('cameOfItOn').orderBy('id').execute();
    expect(rows).toEqual([{ cameOfItOn: '2026-04-15' }, { cameOfItOn: null }]);
  });

  test('may be all there is to say: then there is no notice without a word', async () => {
    const team = await testTeam();
    const { id } = await done(notice(team));
    await done(notice(team, { noticed: '', tryNext: '', cameOf: { noticeId: id, what: 'keep' } }));
    expect(await notices(team)).toMatchObject([{ id, cameOfIt: 'keep' }]);
  });

  test('is refused where there is none and no word beside it', async () => {
    const team = await testTeam();
    const cameOf = { noticeId: 'none', what: 'keep' } as const;
    expect(await notice(team, { noticed: '', tryNext: '', cameOf })).toMatchObject({
      refusal: { kind: 'not-found', what: 'notice' },
    });
    expect(await notice(team, { noticed: '', tryNext: '' })).toMatchObject({
      refusal: { kind: 'notice-empty' },
    });
  });

  test('is no answer to what was tried on another chart', async () => {
    const team = await testTeam();
    const { id: noticeId } = await done(notice(team, { chartId: 'c2-reviewed' }));
    expect(await notice(team, { cameOf: { noticeId, what: 'let-go' } })).toMatchObject({
      refusal: { kind: 'not-found', what: 'notice' },
    });
    expect((await chart(team, 'c2-reviewed')).notices[0]?.cameOfIt).toBeNull();
  });

  test('is taken back with the notice it was said with', async () => {
    const team = await testTeam();
    const { id: noticeId } = await done(notice(team));
    const second = await done(notice(team, { cameOf: { noticeId, what: 'keep' } }));
    await done(takeBack(team, second));
    expect((await notices(team)).map(({ cameOfIt }) => cameOfIt)).toEqual([null]);
  });
});
