import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ask, askWrongly } from '../asking';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { type Marked, markEverybody } from './marked-people';

/** Every file below a folder but the team's own store, whose place is to hold it all. */
function filesBeside(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.sqlite(?:-wal|-shm)?$/.test(name))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** The marks in a file's bytes, as Chromium writes words: in UTF-8, or two bytes to a letter. */
function marksOf(path: string, people: readonly Marked[]): readonly string[] {
  const bytes = readFileSync(path);
  return people
    .flatMap(({ marks }) => marks)
    .filter((mark) => bytes.includes(mark, 0, 'utf8') || bytes.includes(mark, 0, 'utf16le'))
    .map((mark) => `${mark} in ${path}`);
}

test('after a day’s use nothing of anybody is beside the team’s own file: not in Chromium’s folder, not in the log', async ({
  launchApp,
}) => {
  const running = await launchApp({ args: ['--sample'], provoking: true });
  const { app, page, userData } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const people = await markEverybody(page);
  const [first, second] = people;
  if (first === undefined || second === undefined) throw new Error('The sample team knows nobody.');
  await goTo(page, '/people');
  await page.getByText(first.fullName).first().waitFor();
  for (const { id } of people.slice(0, 6)) await goTo(page, `/people/${id}`);
  await goTo(page, '/people/new');
  await page.getByLabel('Their name').fill(second.fullName);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(first.fullName);
  await page.getByRole('dialog').getByText(first.fullName).first().waitFor();
  await page.keyboard.press('Escape');
  await ask(page, 'device.copy-text', { text: first.fullName });

  // What goes wrong, with them in it: in the page, in what is asked, and with the page.
  const { marks } = first;
  await page.evaluate((words) => {
    setTimeout(() => {
      throw new Error(words);
    });
    void Promise.reject(new Error(words));
    window.localStorage.setItem('words', words);
    window.sessionStorage.setItem('words', words);
    void window.caches.open('words').then((cache) => cache.put('/words', new Response(words)));
    window.indexedDB.open(words);
  }, marks.join('\n    at '));
  for (const mark of marks) {
    await askWrongly(page, mark, { name: mark });
    await askWrongly(page, 'people.change', { personId: mark, change: { fullName: mark } });
    await askWrongly(page, 'people.read', { personId: mark });
  }
  const log = join(userData, 'golden-thread.log');
  await expect
    .poll(() => readFileSync(log, { encoding: 'utf8', flag: 'a+' }))
    .toContain('our window: uncaught');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => readFileSync(log, 'utf8')).toContain('our window: gone');
  await running.close();

  const files = filesBeside(userData);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap((path) => marksOf(path, people))).toEqual([]);
  // A page that is gone leaves no picture of its memory behind.
  expect(files.filter((path) => /\.dmp$|Crashpad.*(?:pending|completed)/.test(path))).toEqual([]);
});

test('a team that is being set up leaves no member’s name behind on the disk', async ({ launchApp }) => {
  const running = await launchApp();
  const { page, userData } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() =>
    window.localStorage.setItem('set-up', JSON.stringify({ name: 'Marrowquist team' })),
  );
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate(() => window.localStorage.getItem('set-up'))).toContain('Marrowquist');
  await running.close();
  const marked = { id: '', fullName: '', marks: ['Marrowquist'] };
  expect(filesBeside(userData).flatMap((path) => marksOf(path, [marked]))).toEqual([]);
});
