import type { Page } from '@playwright/test';
import { pagesShown } from '../../../shared/domain/measures/pages';
import { ask } from '../asking';
import { test } from '../launch';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

async function toChart(page: Page, path: string): Promise<void> {
  await goTo(page, `/data/${path}`);
  await page.getByRole('slider').waitFor();
}

test('our data, a question a page', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const { id } of pagesShown(false)) {
    await toChart(page, id);
    await picture(page, { [`data-${id}`]: page });
  }
});

test('what else is done with a chart', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ask(page, 'measures.pin-note', {
    ...{ chartId: 'c2-in-contact', on: '2025-12-22', words: 'Christmas, and three of us away' },
  });
  await toChart(page, 'crisis/c2-in-contact');
  await page.getByRole('slider').focus();
  for (const _step of [1, 2, 3]) await page.keyboard.press('ArrowLeft');
  await picture(page, { 'data-read-by-key': page });
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await picture(page, { 'data-table': page });
  await page.keyboard.press('t');
  for (const [key, name] of [
    ['p', 'data-pin'],
    ['a', 'data-anew'],
    ['g', 'data-settle'],
    ['x', 'data-take-out'],
  ] as const) {
    await page.keyboard.press(key);
    await picture(page, { [name]: page });
    await page.getByRole('button', { name: 'Back to what we notice' }).click();
  }
  await goTo(page, '/data/before-and-now');
  await page.getByRole('table').waitFor();
  await picture(page, { 'data-before-and-now': page });
});

test('a chart on the wall', async ({ launchApp }) => {
  const running = await launchApp({ env: pictureDay, args: ['--sample'] });
  const { page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await ask(page, 'wall.show', {});
  const wall = await running.wall();
  for (const path of ['crisis/c2-in-contact', 'after-crisis/c2-spend']) {
    const [, chartId = ''] = path.split('/');
    await toChart(page, path);
    await ask(page, 'wall.present', { what: { kind: 'chart', chartId } });
    await wall.getByRole('img').first().waitFor();
    await picture(page, { [`wall-chart-${chartId}`]: wall });
  }
});
