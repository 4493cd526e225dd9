import { ask } from '../asking';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { addPerson, openPlan, setUpSmallTeam } from '../small-team';
import { showTheWall, wordsOn } from '../the-wall';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const today = '2026-03-18';

test('a guide is found by words, opened at its section, and read on with the arrows', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, '/guides');
  await page.keyboard.press('/');
  await page.keyboard.type('answer contact');
  const found = page.getByRole('list', { name: 'Guides' }).getByRole('listitem');
  await expect(found.first()).toContainText('No answer is not a contact');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Stick like glue' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await goTo(page, '/guides/c2/3');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1, name: 'Money is a tool' })).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1, name: 'Stick like glue' })).toBeVisible();
});

test('a guide opens beside a C2 plan, and what was typed is there when it is closed', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const planId = await openPlan(page, await addPerson(page, 'Dorothy Hale', 'D.H.', today));
  await goTo(page, `/c2-plans/${planId}`);
  await page.keyboard.press('2');
  const what = page.getByRole('complementary').getByRole('textbox').first();
  await what.fill('A lamp');
  await page.keyboard.press('Alt+g');
  const guide = page.getByRole('complementary', { name: 'Guide: C2: stay close in a crisis' });
  await expect(guide).toContainText('Make tonight safe enough');
  await page.keyboard.press('3');
  await expect(guide.getByRole('heading', { name: 'Stick like glue' })).toBeVisible();
  // What lies beneath hears no key: its gold step is not taken unseen.
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(guide).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(guide).toBeHidden();
  await expect(what).toHaveValue('A lamp');
  await expect(what).toBeFocused();
  expect((await ask(page, 'c2-plans.read', { planId })).spends).toEqual([]);
});

test('a guide goes on the wall, goes on with it, and is gone once its page is left', async ({
  launchApp,
}) => {
  const running = await launchApp({ env: onWednesday });
  const { page } = running;
  await setUpSmallTeam(page);
  await goTo(page, '/guides/c2/3');
  await showTheWall(page);
  const wall = await running.wall();
  await expect.poll(() => wordsOn(wall)).toContain('Riverside team');
  await page.keyboard.press('f');
  await expect.poll(() => wordsOn(wall)).toContain('No answer is not a contact');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wordsOn(wall)).toContain('Money is a tool');
  await page.keyboard.press('b');
  await expect.poll(() => wordsOn(wall)).not.toContain('Money');
  await page.keyboard.press('b');
  await expect.poll(() => wordsOn(wall)).toContain('Money is a tool');
  await page.keyboard.press('Alt+1');
  await expect.poll(() => wordsOn(wall)).not.toContain('Money');
});

test('in a huddle a guide stands beside the item and on the wall, and goes as the room goes on', async ({
  launchApp,
}) => {
  const running = await launchApp({ env: onWednesday });
  const { page } = running;
  await setUpSmallTeam(page);
  const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
  await goTo(page, `/huddle/${huddleId}`);
  await showTheWall(page);
  const wall = await running.wall();
  await page.keyboard.press('Alt+g');
  const guide = page.getByRole('complementary', { name: 'Guide: A huddle that thinks' });
  await expect(guide).toBeVisible();
  const title = (await guide.getByRole('heading', { level: 2 }).textContent()) ?? '';
  await page.keyboard.press('f');
  await expect.poll(() => wordsOn(wall)).toContain(title);
  await page.keyboard.press('Escape');
  await expect(guide).toBeHidden();
  await expect(page.getByText('A guide is on the wall.')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wordsOn(wall)).not.toContain(title);
  await page.keyboard.press('ArrowLeft');
});

test('on one display this window shows the guide, and its arrows go from section to section', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, '/guides/c2/3');
  await page.keyboard.press('f');
  await expect(page.getByRole('main', { name: 'C2: stay close in a crisis' })).toContainText(
    'Stick like glue',
  );
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main', { name: 'C2: stay close in a crisis' })).toContainText(
    'Money is a tool',
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Money is a tool' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Golden Thread' })).toBeVisible();
});

test('the palette knows the packs and each guide by name', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('listen hard');
  await page.getByRole('option', { name: /Guide: Listen hard to carers/ }).click();
  await expect(page.getByText('Listen hard to carers').first()).toBeVisible();
  await expect(page).toHaveURL(/guides\/carers/);
});
