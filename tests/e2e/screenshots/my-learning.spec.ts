import type { Page } from '@playwright/test';
import { ask } from '../asking';
import { test } from '../launch';
import { aDay, aTalk, writeRecord } from '../reflection/some-records';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

async function toYear(page: Page): Promise<void> {
  await goTo(page, '/');
  await goTo(page, '/reflection/learning');
}

test('my learning: a year that begins, one that grows, and one that is whole', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await toYear(page);
  await picture(page, { 'learning-year-empty': page });
  await writeRecord(page, aTalk, 'kept');
  const draft = await writeRecord(page, { ...aDay, learned: '', forPeople: '', withPeer: false });
  await toYear(page);
  await picture(page, { 'learning-year': page });
  await ask(page, 'learning.save', { recordId: draft, fields: aDay });
  await ask(page, 'learning.keep', { recordId: draft, kept: true });
  const aside = await writeRecord(page, { ...aTalk, what: 'A book on strengths, half read.' });
  await ask(page, 'learning.set-aside', { recordId: aside, aside: true });
  await toYear(page);
  await picture(page, { 'learning-year-whole': page });
});

test('a record of learning, being written and kept', async ({ launchApp }) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const draft = await writeRecord(page, { ...aDay, learned: '', forPeople: '' });
  await goTo(page, `/reflection/learning/${draft}`);
  await page.getByRole('textbox', { name: 'What did you learn?' }).fill('Whom Joseph Okafor rings first.');
  await page.getByRole('button', { name: 'Keep it for my year' }).click();
  await page.getByText(/^Still missing/).waitFor();
  await picture(page, { 'learning-record': page });
  await page.getByRole('button', { name: 'Standards', exact: true }).first().click();
  await picture(page, { 'learning-record-standards': page });
  const kept = await writeRecord(page, aTalk, 'kept');
  await goTo(page, `/reflection/learning/${kept}`);
  await page.getByRole('button', { name: 'With a colleague', exact: true }).first().click();
  await picture(page, { 'learning-record-kept': page });
});
