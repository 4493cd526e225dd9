import { expect, test } from 'vitest';
import { readSuggestedForSession } from '../../../electron/services/reflection/suggest-turns';
import { changeMember, removeMember, setAway } from '../../../electron/services/team/change-members';
import { readTurns } from '../../../electron/services/team/read-turns';
import { done } from '../done';
import { close, goTo, start } from '../huddles/a-huddle';
import { type TestTeam, testTeam } from '../test-team';
import { aSession } from './held-session';

function suggested(team: TestTeam, on = '2026-03-18') {
  return readSuggestedForSession(team.store.db, team.team.id, on);
}

async function champion(team: TestTeam, who: keyof TestTeam['ids']): Promise<void> {
  const memberId = team.ids[who];
  await done(changeMember(team.acting(), { memberId, change: { champion: true } }));
}

test('a champion is asked to lead first, and not again while others have not led', async () => {
  const team = await testTeam();
  await champion(team, 'tom');
  expect((await suggested(team)).facilitatorId).toBe(team.ids.tom);
  await aSession(team, '2026-03-10', { facilitatorId: team.ids.tom });
  expect((await suggested(team)).facilitatorId).not.toBe(team.ids.tom);
});

test('only sessions that were closed count, and in huddles only what was shown', async () => {
  const team = await testTeam();
  const { ffion, grace, shabnam, tom } = team.ids;
  await aSession(team, '2026-03-10', { presenterId: ffion });
  await aSession(team, '2026-03-11', { presenterId: grace, facilitatorId: grace, closedAt: null });
  const huddleId = await start(team);
  const itemId = await goTo(team, huddleId, 'good-news');
  const shown = { huddleId, kind: 'presenting', subjectId: null, title: 'A sensor', note: '' } as const;
  const stands = { position: 90, movedByChair: 0, carriedOver: 0, outcome: null } as const;
  for (const [presenterId, state] of [
    [tom, 'done'],
    [shabnam, 'skipped'],
  ] as const)
    await team.store.db
      .insertInto('agenda_items')
      .values({ id: `${itemId}-${presenterId}`, ...shown, ...stands, presenterId, state })
      .execute();
  await done(close(team, huddleId));
  const { members } = await done(readTurns(team.acting()));
  const presented = new Map(members.map(({ id, turns }) => [id, turns.presented.last]));
  expect(presented).toEqual(
    new Map([
      [ffion, '2026-03-10'],
      [tom, '2026-03-18'],
      [grace, null],
      [shabnam, null],
    ]),
  );
});

test('nobody who is away on the day, has left or watches is asked', async () => {
  const team = await testTeam();
  const { ffion, grace, shabnam, tom } = team.ids;
  await done(removeMember(team.acting(), { memberId: tom }));
  await done(
    setAway(team.acting(), { memberId: ffion, from: '2026-03-16', until: '2026-03-20', reason: '' }),
  );
  const { facilitatorId, presenterId } = await suggested(team);
  expect([facilitatorId, presenterId].toSorted()).toEqual([grace, shabnam].toSorted());
  const later = await suggested(team, '2026-03-23');
  expect([later.facilitatorId, later.presenterId]).toContain(ffion);
});

test('another team’s sessions are no turns of ours', async () => {
  const team = await testTeam();
  expect(await readSuggestedForSession(team.store.db, 'another', '2026-03-18')).toEqual({
    facilitatorId: null,
    presenterId: null,
  });
});

test('the team sees who took which turn in twelve weeks, the last one ever, and whose turn it is', async () => {
  const team = await testTeam();
  const { grace, lena, tom } = team.ids;
  await champion(team, 'grace');
  await aSession(team, '2025-10-01', { facilitatorId: grace, presenterId: tom });
  await aSession(team, '2026-03-03', { facilitatorId: grace });
  const view = await done(readTurns(team.acting()));
  expect(view).toMatchObject({ from: '2025-12-24', nextHuddleOn: '2026-03-18' });
  expect(view.members.map(({ id }) => id)).not.toContain(lena);
  const of = (id: string) => view.members.find((one) => one.id === id);
  expect(of(grace)).toMatchObject({
    champion: true,
    turns: {
      led: { last: '2026-03-03', lately: ['2026-03-03'] },
      chaired: { takes: true, last: null, lately: [] },
    },
  });
  expect(of(tom)?.turns.presented).toEqual({ takes: true, last: '2025-10-01', lately: [] });
  const { chaired, wrote, led, presented } = view.next;
  expect(chaired).not.toBe(wrote);
  expect(led).not.toBe(presented);
  expect([led, presented]).not.toContain(lena);
});
