import { join } from 'node:path';

import { press } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo, sample } from '../our-data/open-data';
import { goTo } from '../sample-screens';
import { flat, wordsOfPdf, wordsOfWord } from './read-files';

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
});
