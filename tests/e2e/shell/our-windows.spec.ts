import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ask } from '../asking';
import { expect, type RunningApp, test } from '../launch';
import { goTo } from '../sample-screens';
import { setUpSmallTeam } from '../small-team';

/** Before the program's own code: what it asks of the system, which no Linux can show. */
const before = resolve(import.meta.dirname, 'what-is-asked.cjs');

/** Whether each window, by its title, was last kept out of screen sharing; those that never were are not told. */
const protectedNow = ({ app }: RunningApp) =>
  app.evaluate(() => Reflect.get(globalThis, 'contentProtection') as Readonly<Record<string, boolean>>);

test('our own window is kept out of screen sharing until somebody lets it be seen; the wall never is', async ({
  launchApp,
}) => {
  const first = await launchApp({ before });
  await setUpSmallTeam(first.page);
  await ask(first.page, 'wall.show', {});
  await first.wall();
  expect(await protectedNow(first)).toEqual({ 'Golden Thread': true });
  await goTo(first.page, '/settings/sharing');
  await first.page.getByRole('radio', { name: /^Shown/ }).click({ force: true });
  await expect.poll(() => protectedNow(first)).toEqual({ 'Golden Thread': false });
  await first.close();

  const second = await launchApp({ before, userData: first.userData });
  expect(await protectedNow(second)).toEqual({ 'Golden Thread': false });
  await ask(second.page, 'device.let-be-shared', { mayBe: false });
  await expect.poll(() => protectedNow(second)).toEqual({ 'Golden Thread': true });
});

test('whoever looks after the computer from afar can begin it seen', async ({ launchApp }) => {
  const running = await launchApp({ before, args: ['--shown-in-sharing'] });
  expect(await protectedNow(running)).toEqual({ 'Golden Thread': false });
  await ask(running.page, 'device.let-be-shared', { mayBe: false });
  expect(await protectedNow(running)).toEqual({ 'Golden Thread': false });
});

test('no markup is made out of words, even by a script that is ours', async ({ launchApp }) => {
  const { page } = await launchApp({ provoking: true });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const made = await page.evaluate(() => {
    const tried = ['', '&eacute;', '<img src=x onerror=alert(1)>', '<b>words</b>', 'words'].map((words) => {
      const place = document.createElement('p');
      try {
        place.innerHTML = words;
        return place.innerHTML;
      } catch (refused) {
        return String(refused).split(':')[0];
      }
    });
    return tried;
  });
  expect(made).toEqual(['', 'é', 'TypeError', 'TypeError', 'TypeError']);
});

test('what goes wrong in a window stands in the log with its place, and without words', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp({ provoking: true });
  const log = () => readFileSync(join(userData, 'golden-thread.log'), { encoding: 'utf8', flag: 'a+' });
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('Dorothy Hale, 14 Marsh Lane');
    });
    void Promise.reject(new Error('Dorothy Hale, 14 Marsh Lane'));
  });
  await expect.poll(log).toMatch(/^\S+Z [0-9a-f]{8} our window: uncaught at .+\n/m);
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(log).toMatch(/[0-9a-f]{8} our window: gone, \w+ \d+\n/);
  expect(log()).not.toMatch(/Dorothy|Marsh Lane/);
});

test('a window cannot fill the log, nor write what it likes into it', async ({ launchApp }) => {
  const { page, userData } = await launchApp({ provoking: true });
  await page.evaluate(() => {
    for (let time = 0; time < 200; time += 1) {
      setTimeout(() => {
        throw new Error('Dorothy Hale');
      });
      window.goldenThread.fault('app://golden-thread/assets/Dorothy Hale:1:1');
      window.goldenThread.fault({ words: 'Dorothy Hale' } as never);
    }
  });
  const log = () => readFileSync(join(userData, 'golden-thread.log'), { encoding: 'utf8', flag: 'a+' });
  const told = () =>
    log()
      .split('\n')
      .filter((line) => line.includes('our window: uncaught')).length;
  await expect.poll(told).toBe(20);
  await ask(page, 'device.read', {});
  expect(told()).toBe(20);
  expect(log()).not.toMatch(/Dorothy|words/);
});

test('the log is saved where somebody says, from the page about this program', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp({ args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const file = join(userData, 'saved.log');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await goTo(page, '/settings/about');
  await page.getByRole('button', { name: 'Save the log, for whoever helps us' }).click();
  await expect(page.getByText('Saved as saved.log.')).toBeVisible();
  expect(readFileSync(file, 'utf8')).toMatch(/^Nothing has gone wrong on this computer|^\d{4}-\d\d-\d\dT/);
});
