import { expect, test } from 'vitest';
import { act } from '../../../electron/services/acting';
import { undo } from '../../../electron/services/audit/undo';
import { searchEverything } from '../../../electron/services/search/search-everything';
import { rebuildSearchIndex } from '../../../electron/store/rebuild-search';
import { isSearchable } from '../../../electron/store/searchable';
import { isAuditedTable } from '../../../electron/store/tables/database';
import { accept } from '../../../shared/domain/outcome';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { aSession } from './held-session';

async function found(team: TestTeam, find: string): Promise<readonly string[]> {
  return (await done(searchEverything(team.acting(), { find }))).map(({ kind, to }) => `${kind} ${to}`);
}

/** The group lets something go out of the room, as a session’s service does. */
function release(team: TestTeam, sessionId: string, name: string, words: string) {
  return done(
    act(team.acting(), [], async (writing, { newId, teamId, memberId, today }) => {
      const id = newId();
      const row = {
        id,
        teamId,
        sessionId,
        releasedById: memberId,
        name,
        words,
        themes: '[]',
        releasedOn: today,
      };
      await writing.insert('learning_points', row);
      const entry = { verb: 'team.changed', topic: 'team', subjectId: id, undoable: true } as const;
      return accept({
        entryId: writing.record({ ...entry, personId: null, huddleId: null, undoesId: null }),
      });
    }),
  );
}

/** A session with all that is said in it, and what a member kept of it for themselves: none of it is the team’s. */
async function saidInConfidence(team: TestTeam): Promise<string> {
  const { db } = team.store;
  const sessionId = await aSession(team, '2026-03-17', { name: 'Bramblename', purpose: 'Bramblepurpose' });
  const at = '2026-03-17T15:00:00.000Z';
  for (const kind of ['prompt', 'story', 'note'] as const)
    await db
      .insertInto('session_words')
      .values({ id: kind, sessionId, stepId: null, kind, words: `Bramble${kind}`, changedAt: at })
      .execute();
  await db
    .insertInto('learning_records')
    .values({
      ...{ id: 'record', teamId: team.team.id, memberId: team.ids.tom, sessionId, on: '2026-03-17' },
      ...{ activity: 'session', what: 'Bramblewhat', why: 'Bramblewhy', learned: 'Bramblelearned' },
      ...{ forPractice: 'Bramblepractice', forPeople: 'Bramblepeople', peerWith: '', standards: '[]' },
      ...{ state: 'draft', changedAt: at, withPeer: 0, setAsideAt: null },
    })
    .execute();
  return sessionId;
}

test('a learning point is found by its name and its words, and leads to its session', async () => {
  const team = await testTeam();
  const sessionId = await aSession(team, '2026-03-17');
  await release(team, sessionId, 'Ask whoever is afraid last', 'The quietest voice knew about the stairs.');
  for (const words of ['afraid', 'quietest stairs'])
    expect(await found(team, words)).toEqual([`learning-point /reflection/session/${sessionId}`]);
  const [hit] = await done(searchEverything(team.acting(), { find: 'quietest' }));
  expect(hit).toMatchObject({ title: 'Ask whoever is afraid last', on: '2026-03-18', person: null });
});

test('a learning point that is taken back is not found, nor is another team’s', async () => {
  const team = await testTeam();
  const { entryId } = await release(team, await aSession(team, '2026-03-17'), 'Ask them last', '');
  const elsewhere = { ...team.acting(), teamId: 'another' };
  expect(await done(searchEverything(elsewhere, { find: 'ask' }))).toEqual([]);
  await done(undo(team.acting(), { entryId }));
  expect(await found(team, 'ask')).toEqual([]);
});

test('an index made anew finds what the group released before', async () => {
  const team = await testTeam();
  const sessionId = await aSession(team, '2026-03-17');
  await release(team, sessionId, 'Ask whoever is afraid last', '');
  await rebuildSearchIndex(team.store.db);
  expect(await found(team, 'afraid')).toEqual([`learning-point /reflection/session/${sessionId}`]);
});

test('what is said in a session, and what a member keeps of it, is neither found nor in the trail', async () => {
  const team = await testTeam();
  const sessionId = await saidInConfidence(team);
  await release(team, sessionId, 'Ask whoever is afraid last', 'The quietest voice knew.');
  await rebuildSearchIndex(team.store.db);
  expect(await found(team, 'bramble')).toEqual([]);
  for (const table of ['session_words', 'learning_records', 'sessions'])
    expect(isSearchable(table)).toBe(false);
  for (const table of ['session_words', 'learning_records']) expect(isAuditedTable(table)).toBe(false);
  const trail = await team.store.db.selectFrom('audit_changes').selectAll().execute();
  expect(trail).not.toEqual([]);
  expect(JSON.stringify(trail).toLowerCase()).not.toContain('bramble');
});
