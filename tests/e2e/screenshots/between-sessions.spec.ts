import { ask } from '../asking';
import { putHeldSessions } from '../held-sessions';
import { test } from '../launch';
import { openTheHuddle } from '../sample-room';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

test('whose turn it is, and what was promised in a session as the huddle asks about it', async ({
  launchApp,
}) => {
  const first = await launchApp({ env: pictureDay, args: ['--sample'] });
  await first.page.getByRole('heading', { level: 1 }).waitFor();
  const { members } = await ask(first.page, 'team.read', {});
  const standing = members.filter((member) => member.standing === 'member');
  for (const { id } of standing.slice(1, 3))
    await ask(first.page, 'team.change-member', { memberId: id, change: { champion: true } });
  await first.close();
  const called = (at: number): string => standing[at % standing.length]?.calledName ?? '';
  await putHeldSessions(first.userData, 'sample-team.sqlite', [
    ...['2025-12-30', '2026-01-13', '2026-01-27', '2026-02-10', '2026-02-24'].map((on, at) => ({
      ...{ on, facilitator: called(at % 3), presenter: called(at + 4) },
    })),
    {
      ...{ on: '2026-03-17', facilitator: called(2), presenter: called(5) },
      commitments: [
        ['Ring whoever we have not rung for two weeks, before Friday', called(1)],
        ['Ask the library whether the back room is free on Tuesdays', called(4), '2026-03-17'],
        ['Read the words of the carers’ letter aloud at the next huddle', called(3)],
      ],
      released: ['Silence is an answer too', 'Whoever says nothing has often said it before.'],
    },
  ]);
  const { page, wall } = await launchApp({
    env: pictureDay,
    args: ['--sample'],
    userData: first.userData,
  });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/settings');
  await picture(page, { 'settings-turns': page });
  await page.getByRole('heading', { name: 'Whose turn' }).scrollIntoViewIfNeeded();
  await page.getByRole('table', { name: 'Whose turn' }).getByRole('row').last().scrollIntoViewIfNeeded();
  await picture(page, { 'settings-whose-turn': page });
  await page.getByRole('button', { name: new RegExp(`^${standing[1]?.name}`) }).click();
  await picture(page, { 'settings-champion': page });
  const room = await openTheHuddle(page, wall);
  await room.at('check-in');
  await picture(page, { 'huddle-check-in-session': page, 'wall-check-in-session': room.onWall });
});
