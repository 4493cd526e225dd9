import { join } from 'node:path';

import { ask } from '../asking';
import { pick, press } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo, sample } from '../our-data/open-data';
import { goTo } from '../sample-screens';
import { flat, pagesOfPdf, wordsOfPdf, wordsOfWord } from './read-files';

test('minutes go out as PDF, as Word and as plain text, with the same words and no name', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/minutes');
  const path = (as: string): string => join(userData, `minutes.${as}`);
  const texts: string[] = [];
  for (const [button, as, read] of [
    ['PDF', 'pdf', wordsOfPdf],
    ['Word', 'docx', wordsOfWord],
  ] as const) {
    await answerWhereTo(app, path(as));
    await press(page, button);
    await expect(page.getByText(`Saved as minutes.${as}.`)).toBeVisible();
    texts.push(await read(path(as)));
  }
  await press(page, 'Plain text');
  await expect(page.getByText('Copied, ready to paste.')).toBeVisible();
  texts.push(flat(await app.evaluate(({ clipboard }) => clipboard.readText())));
  const { rows } = await ask(page, 'people.list', { filter: 'everyone', find: '' });
  for (const text of texts) {
    for (const said of [
      'Millrace team: minutes',
      'Wednesday 11 March 2026',
      'Josie Trent (chair)',
      'D.C., goes on',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Appendix');
    for (const { fullName } of rows) expect(text).not.toContain(fullName);
  }
});

test('with an appendix they have what they rest on, still by labels only', async ({ launchApp }) => {
  const { app, page, userData } = await launchApp(sample);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/minutes');
  await pick(page, 'With an appendix');
  await answerWhereTo(app, join(userData, 'whole.pdf'));
  await press(page, 'PDF');
  await expect(page.getByText('Saved as whole.pdf.')).toBeVisible();
  const text = await wordsOfPdf(join(userData, 'whole.pdf'));
  const { rows } = await ask(page, 'people.list', { filter: 'everyone', find: '' });
  for (const said of [
    'Appendix',
    'C3 proposal: I.P.',
    'Tried in C1, and why',
    'C2 plan: J.O.',
    'Who does what, by when',
  ])
    expect(text).toContain(said);
  for (const { fullName } of rows) expect(text).not.toContain(fullName);
  expect(await pagesOfPdf(join(userData, 'whole.pdf'))).toBeGreaterThan(5);
  await answerWhereTo(app, null);
  await press(page, 'Word');
  await expect(page.getByRole('button', { name: 'Word' })).toBeEnabled();
  const kept = await ask(page, 'exports.list', { find: '' });
  expect(kept.rows.map(({ kind, form }) => [kind, form])).toEqual([['minutes', 'pdf']]);
});
