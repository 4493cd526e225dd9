import { expect, test } from './launch';
import { wordsOn } from './the-wall';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T08:52:00.000Z' };

test('on one display the wall covers what the room must not read, and nothing below it hears a key', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ args: ['--sample'], env: onWednesday });
  await page.getByRole('button', { name: 'Start huddle' }).click();
  await expect(page.getByRole('heading', { name: /Good morning/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(page.getByRole('main', { name: 'Check-in' })).toBeVisible();

  const covered = await page.evaluate(() => {
    const below = document.getElementById('app');
    const top = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
    return { inert: below?.inert === true, onTop: below?.contains(top) === false };
  });
  expect(covered).toEqual({ inert: true, onTop: true });

  // The palette, which finds people by their names, and the one gold step are keys of the screen below.
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('main', { name: 'Check-in' })).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main', { name: /^Action/ })).toBeVisible();
  await page.keyboard.press('b');
  await expect(page.getByRole('main', { name: /^Action/ })).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(page.getByRole('main', { name: /^Action/ })).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
  expect(await wordsOn(page)).toContain('Actions due');
});

test('what is typed before the palette is there is what it looks for', async ({ launchApp }) => {
  const { page } = await launchApp({ args: ['--sample'], env: onWednesday });
  await expect(page.getByRole('button', { name: 'Start huddle' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('vinyl');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('vinyl');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
