import { expect, test } from 'vitest';
import { countAhead, viewAllTeams } from '../../../electron/services/measures/all-teams';
import { addPerson } from '../../../electron/services/people/add-person';
import { teamIds } from '../../../electron/store/measures/chart-rows';
import { somebody } from '../audit/doing';
import { done } from '../done';
import { testTeam } from '../test-team';
import { anotherTeam } from './a-team';

const today = '2026-03-18';

async function twoTeams() {
  const team = await testTeam();
  await done(addPerson(team.acting(), somebody('Ada Blake', 'A.B.')));
  await anotherTeam(team);
  const { db } = team.store;
  const waiting = async () => {
    const [chart] = await viewAllTeams(db, await teamIds(db), today, ['days-to-conversation']);
    const last = chart?.parts.at(-1);
    return last?.kind === 'days' ? last.waiting : null;
  };
  return { team, db, waiting };
}

test('what is looked at again is the same, and follows what was written meanwhile', async () => {
  const { team, waiting } = await twoTeams();
  expect([await waiting(), await waiting()]).toEqual([1, 1]);
  await done(addPerson(team.acting(), somebody('Ben Cole', 'B.C.')));
  expect(await waiting()).toBe(2);
});

test('what was counted ahead stands in the file, under the newest entry of its team', async () => {
  const { team, db } = await twoTeams();
  await done(countAhead(team.acting()));
  const kept = await db.selectFrom('counted_weeks').select(['teamId', 'asOf']).execute();
  expect(new Set(kept.map(({ teamId }) => teamId))).toEqual(new Set([team.acting().teamId]));
  expect(kept.every(({ asOf }) => asOf.endsWith(' 2026-03-09'))).toBe(true);
});

test('of a team that the trail holds nothing of, nothing is kept', async () => {
  const { db, waiting } = await twoTeams();
  await waiting();
  const kept = await db.selectFrom('counted_weeks').select('teamId').distinct().execute();
  expect(kept.map(({ teamId }) => teamId)).not.toContain('other-team');
});

test('one team alone is not counted ahead', async () => {
  const team = await testTeam();
  await done(countAhead(team.acting()));
  expect(await team.store.db.selectFrom('counted_weeks').selectAll().execute()).toEqual([]);
});
