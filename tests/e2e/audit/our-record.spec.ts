import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { ask } from '../asking';
import { expect, test } from '../launch';
import { sample, takeTheStep } from '../our-data/open-data';
import { goTo } from '../sample-screens';

test('whether our record is whole is a command, and its mark is copied and held against later', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Find or do anything' }).fill('record is whole');
  await page.getByRole('option', { name: 'Check that our record is whole' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Our record is whole since');
  const panel = page.getByRole('complementary', { name: 'Our record' });
  const mark = (await panel.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  await takeTheStep(page, 'Copy the mark');
  await expect(page.getByText(`Copied: ${mark}`)).toBeVisible();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(mark);

  await ask(page, 'team.change', { quorum: 4 });
  await page.getByLabel('A mark that was noted earlier').fill('1,234');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The mark is not whole');
  await page.getByLabel('A mark that was noted earlier').fill(mark.toLowerCase());
  await page.getByRole('button', { name: 'Compare it' }).click();
  await expect(panel.getByText(/^The same\. Up to change/)).toBeVisible();
  await panel.getByRole('button', { name: 'Look again' }).click();
  await expect(panel.getByRole('heading', { level: 2 }).first()).not.toHaveText(mark);
  await page.getByRole('button', { name: 'To the changes' }).click();
  await page.getByRole('button', { name: 'Is our record whole?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Our record is whole since');
});

test('a change that somebody altered in the file is named, with its day', async ({ launchApp }) => {
  const { page, userData } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const sqlite = new Sqlite(join(userData, 'sample-team.sqlite'));
  sqlite.exec('drop trigger audit_changes_no_update');
  sqlite.exec(`update audit_changes set after = '{"whatHappened":"Nothing"}' where "entryId" =
    (select "entryId" from audit_links where position = 1200) and position = 0`);
  sqlite.close();
  await goTo(page, '/settings/record');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'What change 1,200 tells is not what was written.',
  );
  await expect(page.getByText(/The 1,199 changes before it stand as written/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look through it' })).toBeVisible();
});
