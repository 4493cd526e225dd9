import { expect, test } from 'vitest';
import { readHome } from '../../../electron/services/home/read-home';
import { startHuddle } from '../../../electron/services/huddles/start-huddle';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../../electron/store/open-store';
import { localDateOf } from '../../../shared/domain/dates';
import { end, spend, teamWithDorothy } from '../audit/doing';
import { done } from '../done';
import { testTeam } from '../test-team';

type Team = Awaited<ReturnType<typeof teamWithDorothy>>;

function home(team: Pick<Team, 'acting'>) {
  return done(readHome(team.acting()));
}

test('a new team has nothing yet, and is told when it meets', async () => {
  const view = await home(await testTeam());
  expect(view).toMatchObject({
    ...{
      people: 0,
      next: { kind: 'planned', on: '2026-03-18', time: '09:30' },
      minutes: 75,
      needsUsFirst: [],
    },
    ...{ since: [], actionsDue: [], longestSilence: null },
    holds: { actionsDue: 0, spends: 0, openPlans: 0, proposals: 0, oldestReadyDays: null, presenting: [] },
  });
  expect(view.chair).not.toBeNull();
  expect(view.chair?.id).not.toBe(view.scribe?.id);
});

test('today is the day until today’s huddle was held, late as it may be', async () => {
  const team = await testTeam();
  team.setNow('2026-03-18T16:00:00.000Z');
  expect((await home(team)).next).toMatchObject({ kind: 'planned', on: '2026-03-18' });
  team.setNow('2026-03-19T09:00:00.000Z');
  expect((await home(team)).next).toMatchObject({ kind: 'planned', on: '2026-03-25' });
});

test('a huddle that runs is the next one', async () => {
  const team = await teamWithDorothy();
  const { id } = await done(startHuddle(team.acting(), { kind: 'weekly' }));
  expect((await home(team)).next).toMatchObject({ kind: 'running', huddleId: id });
});

test('what the huddle will hold is counted as it stands', async () => {
  const team = await teamWithDorothy();
  await spend(team, 250_000);
  team.setNow('2026-03-27T09:00:00.000Z');
  expect((await home(team)).holds).toMatchObject({
    spends: 1,
    openPlans: 1,
    outOfContact: 1,
    reviewOverdue: 1,
  });
});

test('whoever we are silent with for longest is told, with what is said of them', async () => {
  const team = await teamWithDorothy();
  team.setNow('2026-03-23T09:00:00.000Z');
  const view = await home(team);
  expect(view.longestSilence).toMatchObject({ person: { fullName: 'Dorothy Hale' }, days: 5 });
  expect(view.needsUsFirst).toMatchObject([
    {
      kind: 'c2',
      planId: team.planId,
      flags: [{ kind: 'out-of-contact', days: 5, rhythmDays: 2 }, { kind: 'nobody-leads' }],
    },
  ]);
});

test('what happened since we met is told in words', async () => {
  const team = await teamWithDorothy();
  await end(team);
  expect((await home(team)).since).toEqual([
    { kind: 'plan-opened', on: '2026-03-18', title: 'Dorothy Hale', words: 'A new plan opened' },
    { kind: 'plan-ended', on: '2026-03-18', title: 'Dorothy Hale', words: 'In control again after one day' },
  ]);
});

test('the sample team’s week is ready to start, with everything it promises', async () => {
  const store = await openStore(':memory:');
  const now = '2026-03-18T08:52:00.000Z';
  const { teamId, actingMemberId } = await buildSampleTeam(store, now);
  const acting = {
    store,
    teamId,
    memberId: actingMemberId,
    now,
    today: localDateOf(now),
    newId: () => '',
    announce: () => undefined,
  };
  const view = await done(readHome(acting));
  expect(view.holds).toMatchObject({
    spends: 1,
    openPlans: 6,
    outOfContact: 1,
    reviewOverdue: 1,
    oldestReadyDays: 9,
  });
  expect(view.holds.presenting).toHaveLength(1);
  expect(view.since).toHaveLength(5);
  expect(view.since[0]).toMatchObject({ kind: 'huddle', title: 'Last huddle' });
});
