import { copyFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from '@playwright/test';
import { openSqlite } from '../../electron/store/sqlite-only/open-sqlite';
import { keyIn } from '../own-record';
import { expect } from './launch';
import { forgetWhatWasOpen, systemOf, systemSays } from './team-file';
import { test } from './with-team-folder';

/** The page that says what happened, that nothing was changed, and what to do; with ways on that a key takes. */
async function tells(page: Page, what: string, safe: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(what);
  await expect(heading).toContainText(safe);
  for (const way of ['Try again', 'Open its folder', 'Copy words for IT', 'Look at the sample team'])
    await expect(page.getByRole('button', { name: way })).toBeVisible();
}

/** Another program changes the file, as no huddle would. */
function change(path: string, ...statements: readonly string[]): void {
  const sqlite = openSqlite(path, keyIn(dirname(path)));
  for (const statement of statements) sqlite.exec(statement);
  sqlite.close();
}

const found = [
  {
    name: 'a file from a newer version is told with the version that can open it',
    what: 'Our file was written by a newer Golden Thread.',
    safe: 'Nothing has been changed.',
    arrange: (path: string) =>
      change(path, "insert into schema_versions values (999, '2.4.0')", 'pragma user_version = 999'),
  },
  {
    name: 'a file that is no database is told as something else',
    what: 'The file in our place is something else.',
    safe: 'Nothing has been changed.',
    arrange: (path: string) => writeFileSync(path, 'Dear colleagues, the minutes are attached.'),
  },
] as const;

for (const { name, what, safe, arrange } of found) {
  test(`${name}, and left to the byte as it was`, async ({ launchApp, team }) => {
    arrange(team.path);
    const before = team.bytes();
    const { page, close } = await launchApp();
    await tells(page, what, safe);
    await page.keyboard.press('1');
    await tells(page, what, safe);
    await close();
    expect(team.bytes()).toBe(before);
  });
}

test('a file that another program holds is told, and opens once it is let go', async ({
  launchApp,
  team,
}) => {
  const before = team.bytes();
  const other = openSqlite(team.path, keyIn(team.folder));
  other.pragma('locking_mode = exclusive');
  other.exec('begin exclusive');
  const { page } = await launchApp();
  await tells(page, 'Another program has our file open.', 'Nothing has been changed.');
  other.exec('rollback');
  other.close();
  expect(team.bytes()).toBe(before);
  await page.keyboard.press('1');
  await expect(page.getByRole('navigation', { name: 'Golden Thread' })).toContainText('Riverside team');
});

test('a file that is gone is not taken for a new start, and opens once it is back', async ({
  launchApp,
  team,
}) => {
  const before = team.bytes();
  renameSync(team.path, `${team.path}.elsewhere`);
  const { page } = await launchApp();
  await tells(page, 'The folder of our file is not there.', 'Nothing has been changed.');
  expect(team.bytes()).toBeNull();
  renameSync(`${team.path}.elsewhere`, team.path);
  expect(team.bytes()).toBe(before);
  await page.keyboard.press('1');
  await expect(page.getByRole('navigation', { name: 'Golden Thread' })).toContainText('Riverside team');
});

test('a damaged file opens once a good copy is in its place', async ({ launchApp, team }) => {
  copyFileSync(team.path, `${team.path}.good`);
  writeFileSync(team.path, 'spilled coffee');
  const { page } = await launchApp();
  await tells(page, 'The file in our place is something else.', 'Nothing has been changed.');
  copyFileSync(`${team.path}.good`, team.path);
  await page.keyboard.press('1');
  await expect(page.getByRole('navigation', { name: 'Golden Thread' })).toContainText('Riverside team');
});

const told = [
  { says: 'read-only', what: 'We may read our file but not write to it.', safe: 'Nothing has been changed.' },
  { says: 'full', what: 'This computer’s disk is full.', safe: 'What was kept is whole.' },
  { says: 'network share', what: 'Our file lies on a network drive.', safe: 'Nothing has been changed.' },
] as const;

for (const { says, what, safe } of told) {
  test(`where the system says ${says} it is told, and the file left to the byte as it was`, async ({
    launchApp,
    team,
  }) => {
    forgetWhatWasOpen(team);
    const before = team.bytes();
    const { page, close } = await launchApp(systemOf(team));
    await expect(page.getByRole('button', { name: 'Open your team' })).toBeVisible();
    systemSays(team, says);
    await page.keyboard.press('1');
    await tells(page, what, safe);
    await close();
    expect(team.bytes()).toBe(before);
  });
}

test('the words for IT say what and where, and name nobody', async ({ launchApp, team }) => {
  writeFileSync(team.path, 'spilled coffee');
  const { app, page } = await launchApp();
  await tells(page, 'The file in our place is something else.', 'Nothing has been changed.');
  await page.keyboard.press('3');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('not-a-database');
  expect(copied).toContain(team.path);
  expect(copied).not.toMatch(/Grace|Tom|Riverside/);
});

test('while the own file is in trouble the sample team can be looked at, and the file is not touched', async ({
  launchApp,
  team,
}) => {
  writeFileSync(team.path, 'spilled coffee');
  const before = team.bytes();
  const { page, close } = await launchApp();
  await tells(page, 'The file in our place is something else.', 'Nothing has been changed.');
  await page.keyboard.press('4');
  await expect(page.getByText('The sample team: everyone here is invented.')).toBeVisible();
  await close();
  expect(team.bytes()).toBe(before);
});
