import type { Page } from '@playwright/test';
import { ask } from './asking';
import { findAndTake, leaveField } from './keyboard';
import { expect, test } from './launch';
import { huddleNow } from './sample-huddle/running';
import { goTo } from './sample-screens';
import { addPerson, setUpSmallTeam } from './small-team';
import { showTheWall, wordsOn } from './the-wall';

const wednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const invented = 'Sample team, everyone invented';

async function kindNow(page: Page): Promise<string | undefined> {
  return (await huddleNow(page)).current?.view.kind;
}

test('a huddle is started, gone through, noted, blanked and skipped by its keys, and goes on after a power cut', async ({
  launchApp,
}) => {
  const first = await launchApp({ env: wednesday, args: ['--sample'] });
  const { page } = first;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await showTheWall(page);
  const wall = await first.wall();
  await expect.poll(() => wordsOn(wall)).toContain(invented);
  await findAndTake(page, 'start the', 'Start the huddle');
  await expect(page).toHaveURL(/#\/huddle\//);
  await expect.poll(() => kindNow(page)).toBe('check-in');
  await expect.poll(() => wordsOn(wall)).toContain(invented);

  await leaveField(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Good morning');
  await page.keyboard.press('Space');
  await expect.poll(() => kindNow(page)).toBe('actions');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => kindNow(page)).toBe('check-in');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => kindNow(page)).toBe('actions');
  await page.keyboard.press('s');
  await expect.poll(() => kindNow(page)).toBe('spend');
  const { items } = await huddleNow(page);
  expect(items.find(({ kind }) => kind === 'actions')?.state).toBe('skipped');

  await page.keyboard.press('b');
  await expect.poll(() => wordsOn(wall)).not.toContain(invented);
  await page.keyboard.press('b');
  await expect.poll(() => wordsOn(wall)).toContain(invented);

  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  for (const does of ['next item', 'a note on this item', 'find or do anything', 'blank it at once'])
    await expect(sheet.getByText(does).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: /^A note on/ });
  await expect(note).toBeFocused();
  await page.keyboard.type('Ask his sister before the shop does.');
  await expect
    .poll(async () => (await huddleNow(page)).current?.draft.note)
    .toBe('Ask his sister before the shop does.');
  await first.kill();

  const again = await launchApp({ env: wednesday, userData: first.userData });
  await again.page.getByRole('heading', { level: 1 }).waitFor();
  await findAndTake(again.page, 'go on', 'Go on with the huddle');
  expect(await kindNow(again.page)).toBe('spend');
  await expect(again.page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
  await leaveField(again.page);
  const noteAgain = again.page.getByRole('textbox', { name: /^A note on/ });
  await again.page.keyboard.press('n');
  await expect(noteAgain).toHaveValue('Ask his sister before the shop does.');
});

test('the first spend for somebody without a plan is kept on their page, and opens one', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: wednesday });
  await setUpSmallTeam(page);
  const personId = await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-18');
  await goTo(page, `/people/${personId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('8');
  await expect(page.getByRole('textbox', { name: 'How much?' })).toBeFocused();
  await page.keyboard.type('2,100');
  await expect(page.getByText('This is £100 past what you may spend without asking.')).toBeVisible();
  await page.getByRole('textbox', { name: 'How much?' }).fill('140');
  await page.getByRole('textbox', { name: 'What for?' }).fill('A lock for the back door');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'The C2 plan' })).toBeVisible();
  const { rows } = await ask(page, 'c2-plans.list', { filter: 'open', find: '' });
  expect(rows).toMatchObject([{ person: { id: personId }, committedPence: 14_000 }]);
});

test('a team that has written down nobody yet can still hold a huddle', async ({ launchApp }) => {
  const { page } = await launchApp({ env: wednesday });
  await setUpSmallTeam(page);
  await page.getByRole('button', { name: 'start a huddle' }).click();
  await expect(page).toHaveURL(/#\/huddle\//);
  await expect.poll(() => kindNow(page)).toBe('check-in');
});

test('a hand that presses the gold step twice, or holds it down, leaves no item out', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: wednesday, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
  await goTo(page, `/huddle/${huddleId}`);
  await expect(page.getByRole('button', { name: /^Begin/ })).toHaveAttribute('aria-disabled', 'false');
  await page.evaluate(() => {
    for (let press = 0; press < 5; press += 1)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, cancelable: true }));
  });
  await expect.poll(() => kindNow(page)).toBe('actions');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('promises kept');
  expect((await huddleNow(page)).items.find(({ kind }) => kind === 'actions')?.state).not.toBe('done');
});
