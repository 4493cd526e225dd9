import { readdirSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { ask } from '../asking';
import { goldStep } from '../keyboard';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { answerWhichFile, councilFile } from './history-files';
import { sample } from './open-data';

const path = '/data/council-history';

test('a council’s history is chosen, looked at, taken in, read on a chart and taken out again', async ({
  launchApp,
}) => {
  const { page, app, userData } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, path);
  await expect(page.getByRole('heading', { name: /Your council has years of them already/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Our council before' })).toHaveCount(0);

  await answerWhichFile(app, councilFile(2800));
  await goldStep(page, 'Choose a file');
  await expect(page.getByRole('heading', { name: /3 April 2023 to 29 September 2024/ })).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Event Outcome' })).toBeVisible();
  await expect(page.getByText(/Dropped from every row: NHS Number, First Name/)).toBeVisible();
  const means = page.getByRole('group', { name: 'What “Conv 3 good life” means' });
  await expect(means.getByRole('button', { name: 'C3' })).toHaveAttribute('aria-pressed', 'true');
  await page
    .getByRole('group', { name: 'What “Conversation 2: crisis” means' })
    .getByRole('button', { name: 'Neither' })
    .click();
  const axe = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(axe.violations).toEqual([]);

  await goldStep(page, 'Take it in');
  await expect(page.getByRole('heading', { name: /78 weeks, 3 April 2023/ })).toBeVisible();
  expect(readdirSync(userData).filter((name) => name.startsWith('history-staging-'))).toEqual([]);
  await page.getByRole('link', { name: 'Requests that led to reablement' }).click();
  await expect(page.getByRole('slider')).toBeVisible();
  const talks = await ask(page, 'measures.chart', { chartId: 'conversations-c1' });
  expect(talks.firstWeek).toBe('2023-04-03');
  const crisis = await ask(page, 'measures.chart', { chartId: 'conversations-c2' });
  // Nothing of the council’s means a C2, so nothing is known of weeks before the team began.
  expect(crisis.firstWeek).toBe(crisis.countedFrom);

  await goTo(page, path);
  await page.getByRole('button', { name: /^Fix the first 52 weeks as the baseline/ }).click();
  await expect(page.getByText('74 weeks, a baseline of 52').first()).toBeVisible();
  await page.getByRole('button', { name: 'Take it out again' }).click();
  await expect(page.getByRole('heading', { name: /Your council has years of them already/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Our council before' })).toHaveCount(0);
});

test('a large file does not hold the window up, and can be stopped', async ({ launchApp }) => {
  const { page, app, userData } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, path);
  await answerWhichFile(app, councilFile(120_000));
  await goldStep(page, 'Choose a file');
  await expect(page.getByRole('progressbar')).toBeVisible();
  // While it is read, other pages open as ever.
  await goTo(page, '/people');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const state = await ask(page, 'history.at-hand', {});
  expect(state.kind).toBe('reading');
  await goTo(page, path);
  await page.getByRole('button', { name: 'Stop reading' }).click();
  await expect(page.getByRole('heading', { name: /Your council has years of them already/ })).toBeVisible();
  await expect
    .poll(() => readdirSync(userData).filter((name) => name.startsWith('history-staging-')))
    .toEqual([]);
});

test('a file that cannot be taken in says where to look, and another can be chosen', async ({
  launchApp,
}) => {
  const { page, app } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, path);
  const wrong = councilFile(30);
  writeFileSync(wrong, 'Event Type,Event Start Date\nRequest,01/04/2024\n');
  await answerWhichFile(app, wrong);
  await goldStep(page, 'Choose a file');
  await expect(page.getByRole('heading', { name: /Nothing was taken in/ })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('“LA Person Unique Identifier”');
  await answerWhichFile(app, councilFile(60));
  await goldStep(page, 'Choose another file');
  await expect(page.getByText('What stands in it')).toBeVisible();
});
