import { copyFile, mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { encryptOwn } from '../../own-record';
import { ask } from '../asking';
import { expect, type RunningApp, test } from '../launch';
import { answerWhereTo, takeTheStep } from '../our-data/open-data';
import { makeKeys } from '../own-keys';
import { goTo } from '../sample-screens';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

/** Puts the sample team's rows into a folder as a team of one's own; answers who of them is at the computer. */
async function makeOwnTeam(
  launchApp: (launch: {
    readonly args: readonly string[];
    readonly env: typeof onWednesday;
  }) => Promise<RunningApp>,
  folder: string,
): Promise<string> {
  const { page, userData, close } = await launchApp({ args: ['--sample'], env: onWednesday });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const device = await ask(page, 'device.read', {});
  if (device.kind !== 'open' || device.actingMemberId === null) throw new Error('No sample team came up.');
  await close();
  const path = join(folder, 'team.sqlite');
  await copyFile(join(userData, 'sample-team.sqlite'), path);
  const sqlite = new Sqlite(path);
  sqlite.prepare('update teams set sample = 0').run();
  sqlite.close();
  await encryptOwn(folder);
  return device.actingMemberId;
}

/** Whoever is asked for a file chooses this one. */
async function answerWhich(app: RunningApp['app'], path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
  }, path);
}

async function takeEverythingOut(page: Page): Promise<void> {
  await goTo(page, '/settings/everything');
  await takeTheStep(page, 'Take everything out');
  await page.getByRole('button', { name: 'Make the file' }).click();
}

const weekOf = (page: Page): Promise<string | null> => page.getByRole('main').textContent();

test('everything is taken out, and a fresh computer has the same week and the same measures', async ({
  launchApp,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'golden-thread-test-'));
  const memberId = await makeOwnTeam(launchApp, folder);
  const { app, page } = await launchApp({ userData: folder, env: onWednesday });
  await page.getByRole('button', { name: 'Open your team' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ask(page, 'device.act-as', { memberId });
  await goTo(page, '/');
  // The one thing the data says comes last.
  await expect(page.getByRole('main').getByRole('link', { name: 'Look at it' })).toBeVisible();
  const week = await weekOf(page);
  const charts = await ask(page, 'measures.every-chart', {});

  const place = await mkdtemp(join(tmpdir(), 'golden-thread-test-'));
  const file = join(place, 'everything.zip');
  await answerWhereTo(app, file);
  await takeEverythingOut(page);
  await expect(page.getByText('Saved as everything.zip.')).toBeVisible();
  expect(await readdir(place)).toEqual(['everything.zip']);
  expect((await stat(file)).mode & 0o077).toBe(0);
  expect((await readdir(folder)).filter((name) => name.includes('making'))).toEqual([]);

  await goTo(page, '/settings/exports');
  await expect(page.getByRole('row', { name: /All of the team’s data/ })).toBeVisible();
  await expect(page.getByText(`in ${place}`)).toBeVisible();
  await ask(page, 'device.leave-team', {});
  await page.getByRole('button', { name: 'Open your team' }).waitFor();

  const fresh = await launchApp({ env: onWednesday });
  await answerWhich(fresh.app, file);
  await fresh.page.getByRole('button', { name: 'Bring a team back from its file' }).click();
  await makeKeys(fresh.page, null);
  await expect(fresh.page.getByText('Who is at this computer?')).toBeVisible();
  await ask(fresh.page, 'device.act-as', { memberId });
  await goTo(fresh.page, '/');
  await expect.poll(() => weekOf(fresh.page)).toBe(week);
  expect(await ask(fresh.page, 'measures.every-chart', {})).toEqual(charts);
});

test('thinking better of it, twice, leaves nothing', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp({ args: ['--sample'], env: onWednesday });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/settings/everything');
  await takeTheStep(page, 'Take everything out');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Take everything out' })).toBeVisible();
  await answerWhereTo(app, null);
  await takeTheStep(page, 'Take everything out');
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByRole('button', { name: 'Take everything out' })).toBeVisible();
  expect((await readdir(userData)).filter((name) => name.includes('making'))).toEqual([]);
  expect((await ask(page, 'exports.list', { find: 'all' })).rows).toEqual([]);
});

test('another drive gets a copy that is whole, and a folder that is gone says so', async ({ launchApp }) => {
  const { app, page } = await launchApp({ args: ['--sample'], env: onWednesday });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const place = await mkdtemp('/dev/shm/golden-thread-test-');
  await answerWhereTo(app, join(place, 'everything.zip'));
  await takeEverythingOut(page);
  await expect(page.getByText('Saved as everything.zip.')).toBeVisible();
  expect(await readdir(place)).toEqual(['everything.zip']);
});
