import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask } from '../asking';
import { wordsOfPdf } from '../documents/read-files';
import { findAndTake, goldStep, leaveField, press, write } from '../keyboard';
import { expect, test } from '../launch';
import { keepRecoveryKey, makeKeys, readRecoveryKey } from '../own-keys';
import { setUpTheTeam } from '../own-team/first-week';
import { addPerson, setUpSmallTeam } from '../small-team';

const day = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
/** A computer that keeps no keys of its own, as plain Linux is. */
const noKeychain = { ...day, GOLDEN_THREAD_TEST_KEYCHAIN: '0' };
const words = 'kettle orchard violin';

/** Every byte that lies in a folder, as Latin letters. */
function bytesIn(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return files
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name)).toString('latin1'))
    .join('\n');
}

test('without a keychain a team has a passphrase, is told why, and every start asks for it', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const { page, userData, close } = await launchApp({ env: noKeychain });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('2');
  await expect(page.getByText('has no safe place of its own for a key')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Without one, for now' })).toHaveCount(0);
  await write(page, 'The passphrase', 'password 1234');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Anybody might guess that one.')).toBeVisible();
  const recoveryKey = await makeKeys(page, words);
  await setUpTheTeam(page, 'keys are made');
  await ask(page, 'people.add', {
    ...{ fullName: 'Marigold Threadneedle', knownAs: 'M.T.', dateOfBirth: null, address: '', phone: '' },
    ...{ recordNumber: '', firstContactOn: '2026-03-18', leadWorkerId: null, whatWasSaid: '' },
  });
  expect(bytesIn(userData)).not.toContain('Marigold');
  await close();
  expect(bytesIn(userData)).not.toContain('Marigold');
  expect(bytesIn(userData)).not.toContain(words);

  const again = await launchApp({ env: noKeychain, userData });
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText('Our record is closed.');
  await write(again.page, 'The passphrase', 'not that one');
  await goldStep(again.page, 'Open');
  await expect(again.page.getByText('Not that one. Is Caps Lock on?')).toBeVisible();
  await write(again.page, 'The passphrase', words);
  await again.page.keyboard.press('Enter');
  await expect(again.page.getByRole('navigation')).toContainText('People');
  await again.close();

  const onPaper = await launchApp({ env: noKeychain, userData });
  await press(onPaper.page, 'Use the recovery key');
  const slip = recoveryKey.replace(/.(?=-)/, (sign) => (sign === 'A' ? 'B' : 'A'));
  await write(onPaper.page, 'The eight groups, from the paper', slip);
  await goldStep(onPaper.page, 'Open');
  await expect(onPaper.page.getByText('There is a slip in group 1.')).toBeVisible();
  await write(onPaper.page, 'The eight groups, from the paper', recoveryKey.toLowerCase());
  await goldStep(onPaper.page, 'Open');
  await expect(onPaper.page.getByRole('navigation')).toContainText('People');
});

test('locked by a key, nothing of anybody is in the window, and it opens at the same place with the same words', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const { page, wall } = await launchApp({ env: day });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await setUpSmallTeam(page);
  await ask(page, 'keys.set-passphrase', { passphrase: words });
  const personId = await addPerson(page, 'Marigold Threadneedle', 'M.T.', '2026-03-18');
  await ask(page, 'wall.show', {});
  const onWall = await wall();
  await onWall.getByText('Riverside team').waitFor();
  await page.evaluate((id) => {
    window.location.hash = `#/people/${id}/conversation`;
  }, personId);
  await page.getByRole('heading', { level: 1, name: 'Marigold' }).waitFor();
  await page.keyboard.press('2');
  await write(page, 'What matters to Marigold?', 'My own front door.');
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody’s story is on this screen.');
  await expect(onWall.getByText('Riverside team')).toHaveCount(0);
  expect(await page.content()).not.toMatch(/Marigold|M\.T\.|front door/);
  expect(await page.title()).not.toMatch(/Marigold|M\.T\./);
  // Whatever a window asks meanwhile is refused by the main process.
  const refused = await page.evaluate(async () =>
    window.goldenThread.call('people.list', { filter: 'everyone', find: '' }),
  );
  expect(JSON.parse(String(refused))).toEqual({ ok: false, refusal: { kind: 'locked' } });
  await write(page, 'The passphrase', words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'What matters to Marigold?' })).toHaveValue(
    'My own front door.',
  );
  expect(await ask(page, 'device.read', {})).toMatchObject({ wall: 'blank' });
});

test('the computer being left locks it, in the middle of a huddle, and the huddle goes on at its item', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const { app, page } = await launchApp({ env: day, args: ['--sample'] });
  await goldStep(page, 'Start huddle');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Good morning.');
  await leaveField(page);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('promises kept');
  for (const left of ['lock-screen', 'suspend'] as const) {
    await app.evaluate(({ powerMonitor }, event) => {
      powerMonitor.emit(event);
    }, left);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nobody’s story is on this screen.');
    await goldStep(page, 'Open again');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('promises kept');
  }
});

test('a new passphrase and a new recovery key take the place of the old ones, in settings', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const { page, userData, close } = await launchApp({ env: day });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await setUpSmallTeam(page);
  await findAndTake(page, 'who can open', 'Who can open our record');
  await press(page, 'Set a passphrase');
  await write(page, 'The passphrase', words);
  await write(page, 'Once more', words);
  await goldStep(page, 'Keep this passphrase');
  await expect(page.getByText('The team’s passphrase, on any computer')).toBeVisible();
  await press(page, 'Make a new recovery key');
  await goldStep(page, 'Make a new recovery key');
  const recoveryKey = await readRecoveryKey(page);
  await keepRecoveryKey(page, recoveryKey);
  await press(page, 'Ask for the passphrase at every start');
  await expect(page.getByText('turned off')).toBeVisible();
  await close();

  const again = await launchApp({ env: day, userData });
  await expect(again.page.getByRole('heading', { level: 1 })).toHaveText('Our record is closed.');
  await press(again.page, 'Use the recovery key');
  await write(again.page, 'The eight groups, from the paper', recoveryKey);
  await goldStep(again.page, 'Open');
  await expect(again.page.getByRole('navigation')).toContainText('People');
});

test('the recovery key goes on a sheet of paper', async ({ launchApp }) => {
  const { app, page } = await launchApp({ env: day });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('2');
  await press(page, 'Without one, for now');
  const recoveryKey = await readRecoveryKey(page);
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-sheet-'));
  const file = join(folder, 'recovery key.pdf');
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, file);
  await press(page, 'Save as PDF');
  await expect.poll(() => existsSync(file)).toBe(true);
  await expect(page.getByText('Saved. Print it')).toBeVisible();
  const text = await wordsOfPdf(file);
  for (const group of recoveryKey.split('-')) expect(text).toContain(group);
  rmSync(folder, { recursive: true });
});
