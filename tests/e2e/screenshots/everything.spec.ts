import { join } from 'node:path';
import { ask } from '../asking';
import { expect, test } from '../launch';
import { answerWhereTo, takeTheStep } from '../our-data/open-data';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

test('what was taken out, and taking everything', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/settings/exports');
  await picture(page, { 'exports-empty': page });

  await goTo(page, '/settings/everything');
  await picture(page, { everything: page });
  await takeTheStep(page, 'Take everything out');
  await page.getByRole('alertdialog').waitFor();
  await picture(page, { 'everything-once-more': page });
  await answerWhereTo(app, join(userData, 'Everything of Millrace team, 2026-03-18.zip'));
  await page.getByRole('button', { name: 'Make the file' }).click();
  await expect(page.getByText(/^Saved as/)).toBeVisible();

  const home = await ask(page, 'minutes.list', { around: null });
  const [closed] = home.rows;
  if (closed !== undefined) await ask(page, 'minutes.copy', { huddleId: closed.huddleId, appendix: false });
  await answerWhereTo(app, join(userData, 'C2 plans in contact, 2026-03-18.csv'));
  const chart = { chartId: 'c2-in-contact', scope: 'team' } as const;
  await ask(page, 'measures.take-out', { ...chart, as: 'csv', reader: 'team' });
  await answerWhereTo(app, join(userData, 'C2 plans in contact, for the panel, 2026-03-18.csv'));
  await ask(page, 'measures.take-out', { ...chart, as: 'csv', reader: 'outside' });
  await goTo(page, '/settings/exports');
  await page.getByRole('row', { name: /All of the team’s data/ }).click();
  await picture(page, { exports: page });
});

test('the first page, with a team to be brought back', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, { 'welcome-bring-back': page });
});
