import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from '../asking';
import { press } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo, sample } from '../our-data/open-data';
import { goTo, sampleScreens } from '../sample-screens';
import { flat, wordsOfPdf, wordsOfWord } from './read-files';

async function takenOut(page: Page): Promise<readonly (readonly [string, string])[]> {
  const { rows } = await ask(page, 'exports.list', { find: '' });
  return rows.map(({ kind, form }) => [kind, form] as const);
}

/** What must be in a note whatever its form. */
const asked = {
  'case-note': [
    ...['Case note: C3 proposal signed off together', 'A good life, in their own words'],
    ...['What matters to them', 'Tried in C1, and why it was not enough', 'Tried in C2'],
    ...['Other ways considered', 'Why this was the only appropriate course', 'The carer’s view'],
    ...['What should come of it', 'The personal budget', 'What we decided', 'When we look again'],
    ...['Who was there, and what each said', 'Helen Marsh'],
  ],
  'case-note-review': ['Case note: review of a C2 plan', 'What changed', 'What we decided', 'Money'],
  'case-note-ending': [
    'Case note: end of a C2 plan',
    'How it ended',
    'What made the difference',
    'What comes next',
  ],
} as const;

test('a case note is read first, says what it bears, and goes out as PDF, Word and plain text', async ({
  launchApp,
}) => {
  test.slow();
  const { app, page, userData } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const screens = await sampleScreens(page);
  for (const [screen, words] of Object.entries(asked)) {
    await goTo(page, screens[screen] ?? '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Case note:/);
    // Said on the screen before anything can be pressed.
    await expect(page.getByText(/^It bears .+’s? name and record number [A-Z]\d+\.$/)).toBeVisible();
    await expect(page.getByText(/It has them because it is filed there/)).toBeVisible();
    const forms: string[] = [];
    for (const [button, as, read] of [
      ['PDF', 'pdf', wordsOfPdf],
      ['Word', 'docx', wordsOfWord],
    ] as const) {
      const file = `${screen}.${as}`;
      await answerWhereTo(app, join(userData, file));
      await press(page, button);
      await expect(page.getByText(`Saved as ${file}.`)).toBeVisible();
      forms.push(await read(join(userData, file)));
    }
    await press(page, 'Plain text');
    await expect(page.getByText('Copied, ready to paste.').last()).toBeVisible();
    forms.push(flat(await app.evaluate(({ clipboard }) => clipboard.readText())));
    for (const said of words) for (const form of forms) expect(form).toContain(said);
  }
  const expected = Object.keys(asked).flatMap(() => [
    ['case-note', 'clipboard'],
    ['case-note', 'docx'],
    ['case-note', 'pdf'],
  ]);
  expect(await takenOut(page)).toEqual(expected);
  await press(page, /^Back to the plan/);
  await expect(page).toHaveURL(/#\/c2-plans\//);
});

test('from the decided proposal to its note; without a number it says so, and where to write it', async ({
  launchApp,
}) => {
  const { page } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { decided } = await ask(page, 'c3-proposals.list', { find: '' });
  const person = decided[0]?.person;
  const { person: known } = await ask(page, 'people.read', { personId: person?.id ?? '' });
  await ask(page, 'people.change', {
    personId: known.id,
    change: { recordNumber: '' },
  });
  await goTo(page, `/c3-proposals/${decided[0]?.id}`);
  await press(page, 'Read the case note');
  await expect(page.getByText(/^No record number is written down for .+ yet\.$/)).toBeVisible();
  await expect(page.getByText('No number is written down yet.')).toBeVisible();
  await press(page, 'Write it on their page first');
  await expect(page).toHaveURL(new RegExp(`#/people/${known.id}$`));
});

test('thinking better of it takes nothing out, and a place that cannot be written says so', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, (await sampleScreens(page))['case-note'] ?? '');
  await answerWhereTo(app, null);
  await press(page, 'PDF');
  await expect(page.getByRole('button', { name: 'PDF' })).toBeEnabled();
  expect(await takenOut(page)).toEqual([]);
  await mkdir(join(userData, 'a folder'));
  for (const button of ['PDF', 'Word']) {
    await answerWhereTo(app, join(userData, 'no such folder', 'note'));
    await press(page, button);
    await expect(page.getByText(/could not be written there\. Nothing was left half done/)).toBeVisible();
  }
  expect(await takenOut(page)).toEqual([]);
});
