import { expect, test } from '../launch';
import { showTheWall, wordsOn } from '../the-wall';
import { openChart, sample } from './open-data';

test('a chart goes on the wall with one key, the wall goes from question to question, and forgets it at the end', async ({
  launchApp,
}) => {
  const running = await launchApp(sample);
  const { page } = running;
  await openChart(page, 'crisis/c2-in-contact');
  await showTheWall(page);
  const wall = await running.wall();
  await expect.poll(() => wordsOn(wall)).toContain('Millrace team');
  await page.keyboard.press('f');
  await expect.poll(() => wordsOn(wall)).toContain('Do we stick with people in a crisis?');
  await expect.poll(() => wordsOn(wall)).toContain('Sample team, everyone invented');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => wordsOn(wall)).toContain('How do people come out of a crisis?');
  await page.keyboard.press('b');
  await expect.poll(() => wordsOn(wall)).not.toContain('crisis');
  await page.keyboard.press('b');
  await expect.poll(() => wordsOn(wall)).toContain('How do people come out of a crisis?');
  await page.keyboard.press('Alt+1');
  await expect.poll(() => wordsOn(wall)).not.toContain('crisis');
});

test('on one display this window shows the chart, and its arrows still go from question to question', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  await page.keyboard.press('f');
  await expect(page.getByRole('main', { name: 'C2 plans in contact' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main', { name: 'Length of C2 plans' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'How do people come out of a crisis?' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Golden Thread' })).toBeVisible();
});
