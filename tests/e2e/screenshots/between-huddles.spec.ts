import { test } from '../launch';
import { goTo, sampleScreens } from '../sample-screens';
import { picture, pictureDay } from './picture';

test('every screen between huddles', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const [name, path] of Object.entries(await sampleScreens(page))) {
    await goTo(page, path);
    await picture(page, { [name]: page });
  }
  await goTo(page, '/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Find or do anything' }).fill('key');
  await page.getByRole('option', { name: /key/ }).first().waitFor();
  await picture(page, { find: page });
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await picture(page, { keys: page });
});
