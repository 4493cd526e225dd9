import { pagesShown } from '../../../shared/domain/measures/pages';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { openChart, sample } from './open-data';

test('a chart is found, chosen and read week by week with the keys alone', async ({ launchApp }) => {
  const { page } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('heading', { name: 'Are people getting help sooner?' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Do we stick with people in a crisis?' })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /C2 plans reviewed/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.keyboard.press('1');

  const chart = page.getByRole('slider');
  await expect(chart).toHaveAccessibleName(/our usual|around|Go from week to week/);
  await chart.focus();
  await expect(chart).toHaveAttribute('aria-valuetext', /^Week of 9 March: \d+ of \d+/);
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuetext', /^Week of 2 March: \d+ of \d+/);
  await page.keyboard.press('ArrowUp');
  await expect(chart).toHaveAttribute('aria-valuetext', /^Week of 9 March: \d+ of \d+/);
  await page.keyboard.press('ArrowDown');
  await expect(chart).toHaveAttribute('aria-valuetext', /^Week of 2 March: \d+ of \d+/);
  await page.keyboard.press('Home');
  await expect(chart).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('End');
  await expect(chart).toHaveAttribute('aria-valuetext', /^Week of 9 March/);
  await expect(page).toHaveURL(/#\/data\/crisis/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/#\/data\/sooner/);
});

test('a press of the pointer stops at the week under it, and the keys go on from there', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  const chart = page.getByRole('slider');
  const box = await chart.boundingBox();
  if (box === null) throw new Error('The chart is not drawn.');
  const position = { x: box.width / 2, y: box.height / 2 };
  await chart.hover({ position });
  const under = page.getByRole('figure').getByText(/^Week of /);
  await expect(under).toBeVisible();
  const said = await under.textContent();
  expect(said).not.toContain('Week of 9 March:');
  await chart.click({ position });
  await expect(chart).toBeFocused();
  await expect(chart).toHaveAttribute('aria-valuetext', said ?? '');
  const at = Number(await chart.getAttribute('aria-valuenow'));
  await page.keyboard.press('ArrowLeft');
  await expect(chart).toHaveAttribute('aria-valuenow', String(at - 1));
});

test('how far back one looks stays from question to question, and over a page between them', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  const halfAYear = page.getByRole('button', { name: 'Half a year' });
  await expect(halfAYear).toHaveAttribute('aria-pressed', 'false');
  await halfAYear.click();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { name: 'Are people getting help sooner?' })).toBeVisible();
  await expect(halfAYear).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('slider')).toHaveAttribute('aria-valuemax', '26');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/before-and-now/);
  await openChart(page, 'crisis/c2-in-contact');
  await expect(halfAYear).toHaveAttribute('aria-pressed', 'true');
});

test('the same weeks stand in a table behind one key', async ({ launchApp }) => {
  const { page } = await launchApp(sample);
  await openChart(page, 'crisis/c2-in-contact');
  const said = await page.getByRole('slider').getAttribute('aria-valuetext');
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: 'The chart in figures' });
  await expect(table.getByRole('columnheader')).toHaveText([
    ...['Week beginning', 'Came to', 'Usual', 'We would expect', 'What it is'],
  ]);
  const newest = table.getByRole('row').nth(1);
  await expect(newest.getByRole('rowheader')).toHaveText('9 March');
  const cameTo = await newest.getByRole('cell').first().textContent();
  expect(said).toContain(`Week of 9 March: ${cameTo}`);
  await expect(table.getByRole('row')).toHaveCount(53);
  await page.keyboard.press('t');
  await expect(page.getByRole('slider')).toBeVisible();
});

test('every question has an answer in words, and every chart of it is there', async ({ launchApp }) => {
  const { page } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const { id, question, measures } of pagesShown(false)) {
    for (const chartId of measures.flat()) {
      await goTo(page, `/data/${id}/${chartId}`);
      await expect(page.getByRole('heading', { name: question })).toBeVisible();
      await expect(page.getByRole('slider')).toHaveAccessibleName(/[\w%]\. .+/);
    }
  }
});
