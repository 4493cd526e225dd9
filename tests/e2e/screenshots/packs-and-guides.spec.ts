import { ask } from '../asking';
import { test } from '../launch';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

test('packs', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/reflection/packs');
  await page.getByRole('list', { name: 'Packs' }).waitFor();
  await picture(page, { packs: page });
  await page.getByRole('searchbox').fill('zzz');
  await picture(page, { 'packs-none': page });
  await goTo(page, '/reflection/packs/one-of-us-presents');
  await page.getByRole('list', { name: 'Steps' }).waitFor();
  await picture(page, { pack: page });
  await goTo(page, '/reflection/packs/new/one-of-us-presents');
  await page.getByRole('textbox', { name: 'What is it called?' }).waitFor();
  await picture(page, { 'pack-edit': page });
  await page.getByRole('button', { name: 'Steps' }).click();
  await page.getByRole('textbox', { name: 'Minutes' }).fill('500');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.getByRole('alert').waitFor();
  await picture(page, { 'pack-edit-steps': page });
  await page.getByRole('button', { name: 'To read' }).click();
  await picture(page, { 'pack-edit-read': page });
});

test('guides', async ({ launchApp }) => {
  const running = await launchApp({ env: pictureDay, args: ['--sample'] });
  const { page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/guides');
  await page.getByRole('list', { name: 'Guides' }).waitFor();
  await picture(page, { guides: page });
  await page.getByRole('searchbox').fill('carer');
  await page.getByRole('list', { name: 'Guides' }).locator('mark').first().waitFor();
  await picture(page, { 'guides-found': page });
  await goTo(page, '/guides/c2/3');
  await page.getByRole('main').getByRole('listitem').first().waitFor();
  await picture(page, { guide: page });
  const plans = await ask(page, 'c2-plans.list', { filter: 'open', find: '' });
  await goTo(page, `/c2-plans/${plans.rows[0]?.id ?? ''}`);
  await page.getByRole('button', { name: 'Guide: stay close in a crisis' }).click();
  await page.getByRole('complementary', { name: /Guide: C2/ }).waitFor();
  await picture(page, { 'guide-beside-a-plan': page });
  await ask(page, 'wall.show', {});
  const wall = await running.wall();
  const longest = { c1: 0, c2: 3, c3: 0, carers: 0, huddles: 0, recording: 0, strengths: 0 };
  for (const [guideId, section] of Object.entries(longest)) {
    await ask(page, 'wall.present', { what: { kind: 'guide', guideId, section } });
    await wall.getByRole('main').getByRole('listitem').first().waitFor();
    if (guideId === 'c2') await picture(page, { 'wall-guide': wall });
  }
});
