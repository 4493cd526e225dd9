import { beforeEach, describe, expect, test } from 'vitest';
import { doAction } from '../../../electron/services/actions/change-actions';
import { done } from '../done';
import { close, start } from '../huddles/a-huddle';
import { type TestTeam, testTeam } from '../test-team';
import { chart, notice, rowsIn, takeBack } from './a-team';

let team: TestTeam;
let huddleId: string;
beforeEach(async () => {
  team = await testTeam();
  huddleId = await start(team);
});

const notices = async () => (await chart(team, 'c2-in-contact')).notices;
const tomRings = () => ({ what: 'Ring at noon', memberId: team.ids.tom, dueOn: '2026-04-15' });

describe('in a running huddle', () => {
  test('what is kept twice is one notice and one action', async () => {
    const first = await done(notice(team, { huddleId, action: tomRings() }));
    const again = await done(notice(team, { huddleId, action: tomRings(), noticed: 'Tom rings first' }));
    expect(again.id).toBe(first.id);
    expect(await notices()).toMatchObject([{ id: first.id, noticed: 'Tom rings first' }]);
    expect(await rowsIn(team, 'chart_notices', 'actions')).toEqual([1, 1]);
  });

  test('an action may be added when it is kept again', async () => {
    await done(notice(team, { huddleId }));
    await done(notice(team, { huddleId, action: tomRings() }));
    expect((await notices()).map(({ starts }) => starts?.member?.calledName)).toEqual(['Tom']);
  });

  test('the action is one of the huddle', async () => {
    await done(notice(team, { huddleId, action: tomRings() }));
    const actions = await team.store.db.selectFrom('actions').select('huddleId').execute();
    expect(actions).toEqual([{ huddleId }]);
  });

  test('there is one for each chart', async () => {
    await done(notice(team, { huddleId }));
    await done(notice(team, { huddleId, chartId: 'c2-reviewed' }));
    expect(await rowsIn(team, 'chart_notices')).toEqual([2]);
  });

  test('keeping it again is taken back to what was kept first', async () => {
    await done(notice(team, { huddleId }));
    const again = await done(notice(team, { huddleId, noticed: 'Tom rings first' }));
    await done(takeBack(team, again));
    expect(await notices()).toMatchObject([{ noticed: 'Fewer silences since Tom rings first' }]);
  });

  test('the action is said otherwise when it is kept again with another, until it is done', async () => {
    await done(notice(team, { huddleId, action: tomRings() }));
    const ffion = { ...tomRings(), memberId: team.ids.ffion, what: 'Ring at one' };
    await done(notice(team, { huddleId, action: ffion }));
    const actions = () => team.store.db.selectFrom('actions').select(['id', 'what', 'memberId']).execute();
    const [action] = await actions();
    expect(await actions()).toMatchObject([{ what: 'Ring at one', memberId: team.ids.ffion }]);
    await done(doAction(team.acting('ffion'), { actionId: action?.id ?? '' }));
    await done(notice(team, { huddleId, action: tomRings() }));
    expect(await actions()).toMatchObject([{ what: 'Ring at one' }]);
  });

  test('what came of the last one can still be said when it is kept again', async () => {
    const last = await done(notice(team));
    const own = await done(notice(team, { huddleId }));
    await done(notice(team, { huddleId, cameOf: { noticeId: last.id, what: 'keep' } }));
    const came = new Map((await notices()).map(({ id, cameOfIt }) => [id, cameOfIt]));
    expect([came.get(last.id), came.get(own.id)]).toEqual(['keep', null]);
  });

  test('once it is closed nothing is kept in it, and what was is sealed', async () => {
    const kept = await done(notice(team, { huddleId }));
    await done(close(team, huddleId));
    expect(await notice(team, { huddleId })).toMatchObject({ refusal: { kind: 'no-huddle-running' } });
    expect(await takeBack(team, kept)).toMatchObject({ refusal: { kind: 'cannot-undo', why: 'sealed' } });
  });

  test('that is not the one running, nothing is kept', async () => {
    expect(await notice(team, { huddleId: 'another' })).toMatchObject({
      refusal: { kind: 'no-huddle-running' },
    });
    expect(await rowsIn(team, 'chart_notices')).toEqual([0]);
  });
});
