import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

test('our record, whole and not', async ({ launchApp }) => {
  const { page, userData } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/settings/record');
  await expect(page.getByRole('button', { name: 'Copy the mark' })).toBeVisible();
  await picture(page, { 'record-whole': page });
  const sqlite = new Sqlite(join(userData, 'sample-team.sqlite'));
  sqlite.exec('drop trigger audit_entries_no_update');
  sqlite.exec(`update audit_entries set at = '2026-03-01T09:00:00.000Z' where id =
    (select "entryId" from audit_links where position = 1200)`);
  sqlite.close();
  await page.getByRole('button', { name: 'Look again' }).click();
  await expect(page.getByRole('button', { name: 'Look through it' })).toBeVisible();
  await picture(page, { 'record-misfit': page });
});
