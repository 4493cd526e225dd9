import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { commit, releasePoint } from '../../../electron/services/reflection/from-session';
import { listSessions, readPointsOn } from '../../../electron/services/reflection/list-sessions';
import { closeSession, goOn, saveNote } from '../../../electron/services/reflection/run-session';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { dorothy, lastVerb, runningSession, viewed } from './a-session';

const secret = 'unmistakable-lantern';

/** Every word of every table but the one that is the session's own. */
async function everythingElse({ store }: TestTeam): Promise<string> {
  const { rows: tables } = await sql<{ readonly name: string }>`
    select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`.execute(store.db);
  const words: string[] = [];
  for (const { name } of tables) {
    if (name === 'session_words') continue;
    words.push(JSON.stringify((await sql`select * from ${sql.table(name)}`.execute(store.db)).rows));
  }
  return words.join('\n');
}

async function heldWithSecrets(): Promise<{ readonly team: TestTeam; readonly sessionId: string }> {
  const team = await testTeam();
  const sessionId = await runningSession(team, { prompt: `${secret} prompt`, story: `${secret} story` });
  const [first] = (await viewed(team, sessionId)).steps;
  await done(saveNote(team.acting(), { sessionId, stepId: first?.id ?? '', words: `${secret} note` }));
  await done(goOn(team.acting(), { sessionId, to: 'next' }));
  await done(releasePoint(team.acting(), { sessionId, name: 'Doors', words: 'Knock twice, then write.' }));
  await done(closeSession(team.acting(), { sessionId }));
  return { team, sessionId };
}

test('no note, dilemma or story stands in any table, trail or index but its own', async () => {
  const { team, sessionId } = await heldWithSecrets();
  expect(JSON.stringify((await viewed(team, sessionId)).own)).toContain(`${secret} note`);
  expect(await everythingElse(team)).not.toContain(secret);
});

test('the trail says that a note changed', async () => {
  const { team } = await heldWithSecrets();
  const verbs = await team.store.db.selectFrom('audit_entries').select('verb').orderBy('id').execute();
  expect(verbs.map(({ verb }) => verb)).toEqual([
    'reflection.session-planned',
    'reflection.session-started',
    'reflection.note-changed',
    'reflection.point-released',
    'reflection.session-closed',
  ]);
});

test('a step that is left as it was tells of no change', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  await done(goOn(team.acting(), { sessionId, to: 'next' }));
  expect(await lastVerb(team)).toBe('reflection.step-left');
});

test('a released point is the team’s, is offered on its themes, names nobody, and can be taken back', async () => {
  const team = await testTeam();
  await dorothy(team);
  const sessionId = await runningSession(team, { aboutPersonId: 'dorothy' });
  const released = await done(
    releasePoint(team.acting(), {
      sessionId,
      name: 'Doors',
      words: 'Dorothy Hale opened when we wrote first. Mrs Hale liked it; Dorothy wrote back.',
    }),
  );
  const points = [
    {
      name: 'Doors',
      words: 'D.H. opened when we wrote first. D.H. liked it; D.H. wrote back.',
      sessionName: 'One of us presents',
    },
  ];
  expect((await done(listSessions(team.acting('shabnam')))).points).toMatchObject(points);
  expect(await done(readPointsOn(team.acting(), { themes: ['c2'] }))).toMatchObject(points);
  expect(await done(readPointsOn(team.acting(), { themes: ['carers'] }))).toEqual([]);
  await done(undo(team.acting(), { entryId: released.entryId }));
  expect((await done(listSessions(team.acting()))).points).toEqual([]);
});

test('a commitment is an action of the session', async () => {
  const team = await testTeam();
  const sessionId = await runningSession(team);
  const action = { what: 'Write before I knock', memberId: team.ids.tom, dueOn: '2026-03-25' };
  await done(commit(team.acting(), { sessionId, action }));
  expect((await viewed(team, sessionId)).commitments).toMatchObject([
    { what: 'Write before I knock', sessionId, state: 'open', member: { calledName: 'Tom' } },
  ]);
});
