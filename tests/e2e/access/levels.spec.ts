import { ask, call } from '../asking';
import { hasNoBarrier } from '../barriers';
import { goldStep } from '../keyboard';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { addPerson, openPlan, setUpSmallTeam } from '../small-team';
import { beHere, memberCalled, onWednesday, placesOf } from './at-this-computer';

test('a partner is shown whom they work with, adds to it, and meets nobody else anywhere', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const wilf = await addPerson(page, 'Wilf Garner', 'Heron', '2026-03-18');
  const dorothy = await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-18');
  await openPlan(page, wilf);
  const hers = await openPlan(page, dorothy);
  await goTo(page, '/people');
  await expect(page.getByText('Dorothy Hale').first()).toBeVisible();
  const tom = await memberCalled(page, 'Tom');
  await ask(page, 'access.name-alongside', { personId: wilf, memberId: tom });
  await beHere(page, 'Tom', 'partner');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You work with one person here.');
  expect(await placesOf(page)).toEqual(['People', 'C2 plans', 'C3 proposals', 'Settings']);
  for (const path of ['/people', '/c2-plans', '/c3-proposals', '/', '/settings', '/settings/access']) {
    await goTo(page, path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(page.locator('body')).not.toContainText(/Dorothy|D\.H\./);
    await hasNoBarrier(page, `partner ${path}`);
  }
  for (const path of [
    '/huddle/any',
    '/data',
    '/actions',
    '/settings/trail',
    '/minutes',
    '/gaps',
    '/stories',
  ]) {
    await goTo(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is for others of the team.');
  }
  await hasNoBarrier(page, 'not for you');
  for (const path of [`/people/${dorothy}`, `/c2-plans/${hers}`]) {
    await goTo(page, path);
    await expect(page.getByText(/is not here any more/)).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/Dorothy|D\.H\./);
  }

  await goTo(page, `/people/${wilf}`);
  await page.getByRole('button', { name: /^Write down a conversation/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What matters comes first.');
  await page.keyboard.type('His front door');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('His front door');
  await goTo(page, '/c2-plans');
  await page.getByRole('button', { name: /^Open the plan/ }).click();
  await page.getByRole('textbox').first().fill('Rang, and he was in.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Rang, and he was in.').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Find or do anything' }).fill('dorothy');
  await expect(page.getByText(/Nothing by that/)).toBeVisible();
});

test('a viewer reads what the team reads, and is told why nothing is theirs to change', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const wilf = await addPerson(page, 'Wilf Garner', 'Heron', '2026-03-18');
  await openPlan(page, wilf);
  await beHere(page, 'Ffion', 'viewer');
  await expect(page.getByText(/is at this computer, to read/)).toBeVisible();
  await goTo(page, '/');
  await expect(page.getByRole('complementary', { name: 'What now' })).toContainText('You are here to read');
  await hasNoBarrier(page, 'viewer home');
  for (const path of [
    '/people',
    `/people/${wilf}`,
    '/c2-plans',
    '/data',
    '/minutes',
    '/actions',
    '/settings',
  ]) {
    await goTo(page, path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await hasNoBarrier(page, `viewer ${path}`);
  }
  await goTo(page, `/people/${wilf}`);
  await expect(page.getByRole('complementary')).toContainText('nothing is changed in your name');
  await expect(page.getByRole('button', { name: /^Write down/ })).toHaveCount(0);
  const { id } = await ask(page, 'team.read', {}).then(({ team }) => team);
  expect(id).not.toBe('');
  expect(await call(page, 'huddles.start', { kind: 'weekly' })).toMatchObject({
    refusal: { kind: 'not-for-your-level' },
  });
});

test('a member works with everybody, and is told who changes how the team works', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await addPerson(page, 'Wilf Garner', 'Heron', '2026-03-18');
  await beHere(page, 'Tom', 'member');
  expect(await placesOf(page)).toHaveLength(9);
  await goTo(page, '/settings');
  await expect(page.getByRole('complementary')).toContainText('Grace Whitlock looks after the program here.');
  expect(await placesOf(page)).not.toContain('Your spreadsheet');
  await goTo(page, '/settings/bring-in');
  await expect(page.getByText(/is done by a facilitator/)).toBeVisible();
  await goTo(page, '/');
  await goldStep(page, /Start huddle/);
  await page.getByRole('navigation', { name: 'Agenda' }).waitFor();
});

test('a facilitator says who may see what, by keyboard alone', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await addPerson(page, 'Wilf Garner', 'Heron', '2026-03-18');
  await goTo(page, '/settings/access');
  await page.getByRole('button', { name: 'Tom Pritchard' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change what Tom may see and do' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: /works with everybody/ }).waitFor();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio', { name: /sees only the people they work with/ })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('complementary', { name: 'Who may see what' });
  await expect(panel).toContainText('Nobody yet.');
  await panel.getByRole('combobox', { name: 'Name them alongside' }).fill('wil');
  await page.getByRole('option', { name: /Wilf Garner/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Wilf Garner, named alongside.');
  await page.getByRole('button', { name: 'Grace Whitlock' }).click();
  await page.getByRole('button', { name: 'Change what Grace may see and do' }).click();
  await panel.getByRole('radio', { name: /reads, and changes nothing/ }).check();
  await expect(page.getByRole('button', { name: /^Keep this change/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(panel).toContainText('The team needs one facilitator at least.');
});
