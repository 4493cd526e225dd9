import { expect, test } from 'vitest';
import { readLearningRecord } from '../../../electron/services/reflection/learning-read';
import { attendSession, closeSession } from '../../../electron/services/reflection/run-session';
import { takeAway } from '../../../electron/services/reflection/take-away';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { runningSession } from './a-session';

async function closed(team: TestTeam): Promise<string> {
  const sessionId = await runningSession(team);
  await done(closeSession(team.acting(), { sessionId }));
  return sessionId;
}

test('each who was there takes a record of their own away, begun from the session and without a name', async () => {
  const team = await testTeam();
  const sessionId = await closed(team);
  const { id } = await done(takeAway(team.acting('ffion'), { sessionId }));
  const record = await done(readLearningRecord(team.acting('ffion'), { recordId: id }));
  expect(record).toMatchObject({ on: '2026-03-18', state: 'draft', learned: '', withPeer: true });
  expect(record.what).toContain('One of us presents');
  expect(record.what).toContain('I presented something of my own work.');
  expect(JSON.stringify(record)).not.toMatch(/Grace|Tom\b|would not open the door|step back/);
  const toms = await done(takeAway(team.acting('tom'), { sessionId }));
  expect(toms.id).not.toBe(id);
  expect(await readLearningRecord(team.acting('tom'), { recordId: id })).toMatchObject({
    ok: false,
    refusal: { kind: 'not-found' },
  });
});

test('whoever takes it away twice comes back to the same record', async () => {
  const team = await testTeam();
  const sessionId = await closed(team);
  const first = await done(takeAway(team.acting(), { sessionId }));
  expect((await done(takeAway(team.acting(), { sessionId }))).id).toBe(first.id);
});

test('nothing is taken away before it is over, by whoever was not there, or was not asked', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  expect(await takeAway(team.acting(), { sessionId })).toMatchObject({
    ok: false,
    refusal: { kind: 'session-not-over' },
  });
  await done(attendSession(team.acting(), { sessionId, memberId: team.ids.tom, here: false }));
  await done(closeSession(team.acting(), { sessionId }));
  expect(await takeAway(team.acting('tom'), { sessionId })).toMatchObject({
    ok: false,
    refusal: { kind: 'was-not-there' },
  });
  expect(await takeAway(team.acting('shabnam'), { sessionId })).toMatchObject({
    ok: false,
    refusal: { kind: 'session-is-theirs' },
  });
});
