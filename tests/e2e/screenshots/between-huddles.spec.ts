import type { Page } from '@playwright/test';
import { ask } from '../asking';
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
  await goTo(page, await personWithoutPlan(page));
  await picture(page, { 'person-no-plan': page });
  await page.getByRole('button', { name: 'A spend' }).click();
  await page.getByRole('textbox', { name: 'How much?' }).fill('2,140.50');
  await page
    .getByRole('textbox', { name: 'What for?' })
    .fill('A lock for the back door, and the joiner twice');
  await picture(page, { 'person-spend': page });
  await goTo(page, '/c3-proposals');
  await page.getByRole('button', { name: /^Decided before/ }).click();
  await page.getByRole('searchbox', { name: 'Find anyone' }).fill('ken');
  await picture(page, { 'c3-proposals-found': page });
  await page.getByRole('searchbox', { name: 'Find anyone' }).fill('nobody by that name');
  await picture(page, { 'c3-proposals-none': page });
  await goTo(page, '/');
  for (const [name, words] of [
    ['find', 'key'],
    ['find-do', 'start'],
  ] as const) {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Find or do anything' }).fill(words);
    await page
      .getByRole('option', { name: new RegExp(words, 'i') })
      .first()
      .waitFor();
    await picture(page, { [name]: page });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await picture(page, { keys: page });
});

/** The page of somebody with the team who has no open plan. */
async function personWithoutPlan(page: Page): Promise<string> {
  const { rows } = await ask(page, 'people.list', { filter: 'everyone', find: '' });
  const person = rows.find(({ standing }) => standing.kind === 'C1');
  if (person === undefined) throw new Error('Everybody has a plan.');
  return `/people/${person.id}`;
}
