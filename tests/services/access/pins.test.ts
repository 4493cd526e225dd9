import { beforeEach, describe, expect, test } from 'vitest';
import { checkPin } from '../../../electron/services/access/check-pin';
import { removeMyPin, removePinOf, setPin } from '../../../electron/services/access/set-pin';
import { type TestTeam, testTeam } from '../test-team';

const good = '4071';
let team: TestTeam;
beforeEach(async () => {
  team = await testTeam();
});

const at = (seconds: number): string =>
  new Date(Date.parse('2026-03-18T09:31:00.000Z') + seconds * 1000).toISOString();
const set = () => setPin(team.acting('tom'), { was: null, pin: good });
const check = (pin: string | null) => checkPin(team.acting('grace'), team.ids.tom, pin);

async function tryWrong(times: number) {
  let last = await check('9999');
  for (let time = 1; time < times; time += 1) last = await check('9999');
  return last;
}

test('who has no PIN needs none', async () => {
  expect(await check(null)).toMatchObject({ ok: true });
  expect(await check('anything')).toMatchObject({ ok: true });
});

test('who has one needs it, and nothing else will do', async () => {
  await set();
  expect(await check(null)).toMatchObject({ refusal: { kind: 'pin-needed' } });
  expect(await check('4072')).toMatchObject({ refusal: { kind: 'pin-wrong', left: 4, seconds: 0 } });
  expect(await check(good)).toMatchObject({ ok: true });
});

test('a PIN is changed, and taken away, by whoever knows it', async () => {
  await set();
  expect(await setPin(team.acting('tom'), { was: null, pin: '8302' })).toMatchObject({
    refusal: { kind: 'pin-needed' },
  });
  expect(await setPin(team.acting('tom'), { was: '1111', pin: '8302' })).toMatchObject({
    refusal: { kind: 'pin-wrong' },
  });
  expect(await setPin(team.acting('tom'), { was: good, pin: '8302' })).toMatchObject({ ok: true });
  expect(await check(good)).toMatchObject({ ok: false });
  expect(await removeMyPin(team.acting('tom'), { was: '8302' })).toMatchObject({ ok: true });
  expect(await check(null)).toMatchObject({ ok: true });
});

test('one that has been forgotten is taken away by somebody else, never one’s own', async () => {
  await set();
  expect(await removePinOf(team.acting('tom'), { memberId: team.ids.tom })).toMatchObject({
    refusal: { kind: 'pin-needed' },
  });
  expect(await removePinOf(team.acting('grace'), { memberId: team.ids.tom })).toMatchObject({ ok: true });
  expect(await removePinOf(team.acting('grace'), { memberId: team.ids.tom })).toMatchObject({
    refusal: { kind: 'no-pin' },
  });
});

describe('wrong tries wait', () => {
  beforeEach(set);

  test('five are free, the sixth waits, and the right PIN waits with it', async () => {
    expect(await tryWrong(5)).toMatchObject({ refusal: { kind: 'pin-wrong', left: 0, seconds: 30 } });
    expect(await check(good)).toMatchObject({ refusal: { kind: 'pin-wait', seconds: 30 } });
    team.setNow(at(29));
    expect(await check(good)).toMatchObject({ refusal: { kind: 'pin-wait', seconds: 1 } });
    team.setNow(at(30));
    expect(await check(good)).toMatchObject({ ok: true });
    expect(await check('9999')).toMatchObject({ refusal: { kind: 'pin-wrong', left: 4 } });
  });

  test('each wait is twice the one before, and none is longer than a quarter of an hour', async () => {
    await tryWrong(5);
    const waits: number[] = [];
    let now = 0;
    for (let time = 0; time < 8; time += 1) {
      now += 900;
      team.setNow(at(now));
      const reply = await check('9999');
      if (!reply.ok && reply.refusal.kind === 'pin-wrong') waits.push(reply.refusal.seconds);
    }
    expect(waits).toEqual([60, 120, 240, 480, 900, 900, 900, 900]);
  });

  test('trying twenty at once tries no more than five', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => check('9999')));
    const kinds = replies.map((reply) => (reply.ok ? 'opened' : reply.refusal.kind));
    expect(kinds.filter((kind) => kind === 'pin-wrong')).toHaveLength(5);
    expect(kinds.filter((kind) => kind === 'pin-wait')).toHaveLength(15);
  });
});

test('the trail says that a PIN was set, changed and taken away, by whom, and has nothing of the PIN', async () => {
  await set();
  await setPin(team.acting('tom'), { was: good, pin: '8302' });
  await removePinOf(team.acting('grace'), { memberId: team.ids.tom });
  const { db } = team.store;
  const entries = await db.selectFrom('audit_entries').select(['verb', 'memberId', 'subjectId']).execute();
  const { tom, grace } = team.ids;
  expect(entries).toEqual([
    { verb: 'team.pin-set', memberId: tom, subjectId: tom },
    { verb: 'team.pin-changed', memberId: tom, subjectId: tom },
    { verb: 'team.pin-removed', memberId: grace, subjectId: tom },
  ]);
  expect(await db.selectFrom('audit_changes').selectAll().execute()).toEqual([]);
});

test('what is kept is not the PIN, and two who chose the same keep something else', async () => {
  await set();
  await setPin(team.acting('ffion'), { was: null, pin: good });
  const rows = await team.store.db.selectFrom('member_pins').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(good);
  expect(new Set(rows.map(({ hash }) => hash)).size).toBe(2);
  expect(rows[0]).toMatchObject({ cost: 32_768, blockSize: 8, parallel: 1 });
});
