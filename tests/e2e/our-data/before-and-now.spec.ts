import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { sample } from './open-data';

test('two periods are set against each other, and refused where they share weeks', async ({ launchApp }) => {
  const { page } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/data/before-and-now');
  const table = page.getByRole('table', { name: 'Before and now' });
  await expect(table).toBeVisible();
  const row = table.getByRole('row', { name: /C2 plans in contact/ });
  await expect(row).toContainText(/\d+%, \d+ of \d+/);
  const from = page.getByRole('group', { name: 'Now: from' }).getByRole('spinbutton').first();
  await from.click();
  await page.keyboard.type('01112025');
  await expect(page.getByText(/Before and now share some weeks/)).toBeVisible();
  await page.getByRole('button', { name: 'The last quarter and the one before it' }).click();
  await expect(table).toBeVisible();
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/#\/data\/crisis\/c2-in-contact/);
});
