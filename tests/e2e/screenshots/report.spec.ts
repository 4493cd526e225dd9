import { test } from '../launch';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

test('a report, being put together', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/report');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, { report: page });
  await page.getByRole('button', { name: 'Our words' }).click();
  await page
    .getByRole('textbox', { name: /What do we want to say first/ })
    .fill('This was a year of two storms. We learned to ask who is next door before we ask who is on call.');
  await picture(page, { 'report-words': page });
  await page.getByRole('button', { name: 'Stories' }).click();
  await page.getByRole('checkbox', { name: 'Back at her own window' }).check();
  await page.getByRole('heading', { name: 'Back at her own window' }).scrollIntoViewIfNeeded();
  await picture(page, { 'report-stories': page });
});
