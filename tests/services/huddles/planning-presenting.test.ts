import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { readHome } from '../../../electron/services/home/read-home';
import { planPresenting, unplanPresenting } from '../../../electron/services/huddles/plan-presenting';
import { removeMember } from '../../../electron/services/team/change-members';
import { done } from '../done';
import { type TestTeam, testTeam } from '../test-team';
import { refused, start, view } from './a-huddle';

function plan(team: TestTeam, title = 'falls and fear') {
  return done(planPresenting(team.acting(), { presenterId: team.ids.tom, title }));
}

async function presenting(team: TestTeam): Promise<readonly string[]> {
  return (await done(readHome(team.acting()))).holds.presenting;
}

test('whoever says before a huddle that they will present stands on This week and on its agenda', async () => {
  const team = await testTeam();
  await plan(team);
  expect(await presenting(team)).toEqual(['Tom, on falls and fear']);
  const { items } = await view(team, await start(team));
  expect(items.filter(({ kind }) => kind === 'presenting')).toMatchObject([
    { label: 'Tom: falls and fear', carriedOver: false },
  ]);
  expect((await done(readHome(team.acting()))).presentations).toEqual([]);
});

test('what about need not be said yet', async () => {
  const team = await testTeam();
  await plan(team, '');
  expect(await presenting(team)).toEqual(['Tom']);
});

test('it can be taken off again, and that be taken back', async () => {
  const team = await testTeam();
  const { id } = await plan(team);
  const off = await done(unplanPresenting(team.acting(), { presentationId: id }));
  expect(await presenting(team)).toEqual([]);
  await done(undo(team.acting(), { entryId: off.entryId }));
  expect((await done(readHome(team.acting()))).presentations).toEqual([
    { id, words: 'Tom, on falls and fear' },
  ]);
});

test('a huddle that has begun holds it on its own agenda', async () => {
  const team = await testTeam();
  const { id, entryId } = await plan(team);
  await start(team);
  expect(await unplanPresenting(team.acting(), { presentationId: id })).toEqual(
    refused({ kind: 'not-found', what: 'presentation' }),
  );
  expect(await undo(team.acting(), { entryId })).toEqual(
    refused({ kind: 'cannot-undo', why: 'changed-since' }),
  );
});

test('nobody presents who is not in the team, or has left it', async () => {
  const team = await testTeam();
  const nobody = refused({ kind: 'not-found', what: 'member' });
  expect(await planPresenting(team.acting(), { presenterId: 'nobody', title: '' })).toEqual(nobody);
  const { id } = await plan(team);
  const off = await done(unplanPresenting(team.acting(), { presentationId: id }));
  await plan(team, 'another thing');
  await done(removeMember(team.acting(), { memberId: team.ids.tom }));
  expect(await presenting(team)).toEqual([]);
  expect(await undo(team.acting(), { entryId: off.entryId })).toEqual(
    refused({ kind: 'cannot-undo', why: 'changed-since' }),
  );
});
