import { ask } from './asking';
import { putHeldSessions } from './held-sessions';
import { findAndTake, leaveField } from './keyboard';
import { expect, test } from './launch';
import { goTo } from './sample-screens';
import { addPerson, setUpSmallTeam } from './small-team';
import { showTheWall, wallShows } from './the-wall';

const wednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

test('a member is marked as a practice champion, is asked to lead next, and it can be taken back', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: wednesday });
  await setUpSmallTeam(page);
  await goTo(page, '/settings');
  await page.getByRole('button', { name: /^Tom Pritchard/ }).click();
  await page.getByRole('checkbox', { name: 'practice champion' }).check();
  await page.keyboard.press('Control+Enter');
  const room = page.getByRole('table', { name: 'In the room' });
  await expect(room.getByRole('row', { name: /Tom Pritchard practice champion/ })).toBeVisible();
  await expect(page.getByText(/Tom leads the next session/)).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('Control+z');
  await expect(room.getByText('practice champion')).toBeHidden();

  await page.getByRole('button', { name: /^Lena Fischer/ }).click();
  await expect(page.getByText('Lena Fischer').last()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'practice champion' })).toHaveCount(0);
});

test('what we said in our session is asked about in the huddle, ticked off by its digit, and on the wall by label', async ({
  launchApp,
}) => {
  const first = await launchApp({ env: wednesday });
  await setUpSmallTeam(first.page);
  const dorothy = await addPerson(first.page, 'Dorothy Hale', 'D.H.', '2026-03-16');
  await first.close();
  const [sessionId = ''] = await putHeldSessions(first.userData, 'team.sqlite', [
    {
      ...{ on: '2026-03-17', facilitator: 'Grace', presenter: 'Tom', aboutPersonId: dorothy },
      commitments: [
        ['Ask Dorothy about the choir', 'Ffion'],
        ['Throw the old form away', 'Tom', '2026-03-17'],
      ],
      released: ['Ask the quietest last', 'They knew about the stairs.'],
    },
  ]);

  const { page, wall } = await launchApp({ env: wednesday, userData: first.userData });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/actions');
  await page
    .getByRole('button', { name: /^Later/ })
    .or(page.getByRole('tab', { name: /^Later/ }))
    .first()
    .click();
  await expect(page.getByText('from our session yesterday').first()).toBeVisible();
  await findAndTake(page, 'quietest', /Ask the quietest last/);
  await expect(page).toHaveURL(new RegExp(`#/reflection/session/${sessionId}`));

  await goTo(page, '/');
  await showTheWall(page);
  await findAndTake(page, 'start the', 'Start the huddle');
  await expect(
    page.getByRole('heading', { name: 'Yesterday we said in our session that we would:' }),
  ).toBeVisible();
  await expect(page.getByText('Tom, done yesterday')).toBeVisible();
  const choir = page.getByRole('button', { name: /Ask Dorothy about the choir/ });
  await expect(choir).toHaveAttribute('aria-pressed', 'false');
  const onWall = await wall();
  await wallShows(onWall, 'Ask D.H. about the choir', ['Dorothy', 'Hale']);

  await leaveField(page);
  await page.keyboard.press('1');
  await expect(choir).toHaveAttribute('aria-pressed', 'true');
  await wallShows(onWall, 'Ffion, done', ['Dorothy', 'Hale']);
  await page.keyboard.press('1');
  await expect(choir).toHaveAttribute('aria-pressed', 'false');
  const { due, later } = await ask(page, 'actions.list', {});
  expect([...due, ...later].map(({ what }) => what)).toEqual(['Ask Dorothy about the choir']);
});
