import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openOwn } from '../own-record';
import { ask } from './asking';
import { goldStep } from './keyboard';
import { expect, type RunningApp } from './launch';
import { goTo } from './sample-screens';
import type { TeamFolder } from './team-file';
import { test as withTeam } from './with-team-folder';

const test = withTeam.extend({
  launchApp: async ({ launchApp }, use) => {
    // An hour after the team was set up, so that the copy of that day is still kept.
    const env = { GOLDEN_THREAD_NOW: '2026-03-18T10:31:00.000Z' };
    await use((launch) => launchApp({ env, ...launch }));
  },
});

async function writeDown(page: Page, fullName: string, knownAs: string): Promise<void> {
  await ask(page, 'people.add', {
    ...{ fullName, knownAs, dateOfBirth: null, address: '', phone: '', recordNumber: '' },
    ...{ firstContactOn: '2026-03-10', leadWorkerId: null, whatWasSaid: '' },
  });
}

async function known(page: Page): Promise<readonly string[]> {
  const { rows } = await ask(page, 'people.list', { filter: 'everyone', find: '' });
  return rows.map((row) => row.knownAs).sort();
}

/** Overwrites the middle of the team’s file, as a drive that wears out does. */
function spoil({ path }: TeamFolder): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xa5, 4096 * 8, 4096 * 12));
}

const isOpen = (page: Page) => page.getByRole('navigation', { name: 'Golden Thread' });
const copiesIn = ({ folder }: TeamFolder): readonly string[] =>
  existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];

test('a copy is made when somebody asks, and at close when something was written', async ({
  launchApp,
  team,
}) => {
  const before = copiesIn(team).length;
  const { page, close } = await launchApp();
  await expect(isOpen(page)).toContainText('Riverside team');
  await goTo(page, '/settings/copies');
  await goldStep(page, 'Make a copy now');
  await expect(page.getByText('A copy was made and checked.')).toBeVisible();
  expect(copiesIn(team)).toHaveLength(before + 1);
  await writeDown(page, 'Dorothy Hale', 'D.H.');
  await close();
  expect(copiesIn(team)).toHaveLength(before + 2);
});

test('going back to a copy by keyboard, and taking that back', async ({ launchApp, team }) => {
  const { page } = await launchApp();
  await expect(isOpen(page)).toContainText('Riverside team');
  await writeDown(page, 'Dorothy Hale', 'D.H.');
  await ask(page, 'backups.make', {});
  await writeDown(page, 'Ken Hale', 'K.H.');
  await goTo(page, '/settings/copies');
  await page.getByRole('button', { name: /One person/ }).click();
  await page.getByRole('button', { name: 'Go back to this one' }).click();
  await expect(page.getByRole('alertdialog')).toContainText('Shall we go back');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('We went back to the copy.')).toBeVisible();
  expect(await known(page)).toEqual(['D.H.']);
  await page.getByRole('button', { name: /Undo|Take back/ }).click();
  await expect.poll(() => known(page)).toEqual(['D.H.', 'K.H.']);
  expect(team.bytes()).not.toBeNull();
});

test('damage at the start: nothing is erased, the newest copy opens with what was written since, and that is taken back', async ({
  launchApp,
  team,
}) => {
  const first = await launchApp();
  await expect(isOpen(first.page)).toContainText('Riverside team');
  await ask(first.page, 'backups.make', {});
  await writeDown(first.page, 'Dorothy Hale', 'D.H.');
  await first.kill();
  // So that the damage is in what is read: what is still in the log would hide it.
  await (await openOwn(team.folder)).close();
  spoil(team);
  const found = team.bytes();

  const { page } = await launchApp();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Part of our file is damaged.');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nothing has been erased.');
  await expect(page.getByText('Whole, and the newest')).toBeVisible();
  await expect(page.getByText(/Grace wrote down somebody new/)).toBeVisible();
  expect(team.bytes()).toBe(found);
  await page.keyboard.press('1');
  await expect(isOpen(page)).toContainText('Riverside team');
  expect(await known(page)).toEqual(['D.H.']);

  await goTo(page, '/settings/copies');
  await page.getByRole('button', { name: /Our damaged record/ }).click();
  await page.getByRole('button', { name: 'Go back to this one' }).click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Part of our file is damaged.');
  expect(team.bytes()).toBe(found);
  await expect(page.getByRole('button', { name: /Save what can be read/ })).toBeVisible();
  await page.keyboard.press('2');
  await expect(isOpen(page)).toContainText('Riverside team');
  expect(await known(page)).toEqual(['D.H.']);
});

test('damage at the start: another copy is chosen from a stick, and the words for IT name nobody', async ({
  launchApp,
  team,
}) => {
  const stick = mkdtempSync(join(tmpdir(), 'golden-thread-stick-'));
  const first = await launchApp();
  await expect(isOpen(first.page)).toContainText('Riverside team');
  await writeDown(first.page, 'Dorothy Hale', 'D.H.');
  await first.close();
  mkdirSync(join(stick, 'copies'));
  for (const name of copiesIn(team))
    moveFolder(join(team.folder, 'backups', name), join(stick, 'copies', name));
  spoil(team);

  const { app, page } = await launchApp();
  await expect(page.getByText('There is no copy on this computer that is whole.')).toBeVisible();
  await page.getByRole('button', { name: 'Copy words for IT' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain(team.path);
  expect(copied).not.toMatch(/Grace|Tom|Dorothy|Riverside/);
  await page.getByRole('button', { name: /Choose another copy/ }).click();
  await expect(page.getByText('There is no copy on this computer.')).toBeVisible();
  await chooseFolder(app, join(stick, 'copies'));
  await page.getByRole('button', { name: 'Look in another folder' }).click();
  await expect(page.getByText(/^One person/).first()).toBeVisible();
  await goldStep(page, 'Open this copy');
  await expect(isOpen(page)).toContainText('Riverside team');
  expect(await known(page)).toEqual(['D.H.']);
  rmSync(stick, { recursive: true, force: true });
});

test('a second place that is unplugged is told in plain words, and caught up when it is back', async ({
  launchApp,
  team,
}) => {
  const drive = mkdtempSync(join(tmpdir(), 'golden-thread-drive-'));
  const { app, page } = await launchApp();
  await expect(isOpen(page)).toContainText('Riverside team');
  await goTo(page, '/settings/copies');
  await chooseFolder(app, drive);
  await page.getByRole('button', { name: 'Choose a second place' }).click();
  await expect(page.getByText(drive)).toBeVisible();
  renameSync(drive, `${drive}-away`);
  await goldStep(page, 'Make a copy now');
  await expect(page.getByText(/Not reached since today/)).toBeVisible();
  renameSync(`${drive}-away`, drive);
  await goldStep(page, 'Make a copy now');
  await expect(page.getByText(/^Up to date/)).toBeVisible();
  expect(readdirSync(join(drive, 'Golden Thread copies')).sort()).toEqual([...copiesIn(team)].sort());
  rmSync(drive, { recursive: true, force: true });
});

function moveFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const file of readdirSync(from)) writeFileSync(join(to, file), readFileSync(join(from, file)));
  rmSync(from, { recursive: true });
}

async function chooseFolder(app: RunningApp['app'], path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
}
