import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from '../asking';
import { hasNoBarrier } from '../barriers';
import { everythingFits } from '../fits';
import { findAndTake, goldStep, reach, write } from '../keyboard';
import { expect, test } from '../launch';
import { setUpSmallTeam } from '../small-team';
import { chooseNext, teamWorkbook } from './imports-files';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

const says = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1 })).toContainText(words);

/** Opens the page as a hand on the keyboard does. */
async function openByKeys(page: Page): Promise<void> {
  await findAndTake(page, 'from your spreadsheet', /^Start from your spreadsheet/);
}

/** Puts the three rows right that were typed in a hurry, each in its cell. */
async function putRight(page: Page): Promise<void> {
  await reach(page.getByRole('button', { name: /^To look at/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“31/02/1950” is not a date. Write it as 28/02/1950');
  await write(page, 'DOB', '28/02/1950');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“G Whitlok” is nobody in the room.');
  await reach(page.getByRole('combobox', { name: 'Allocated worker' }));
  await page.keyboard.type('Grace');
  await page.getByRole('option', { name: 'Grace Whitlock' }).waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('This is empty. Write it here, or leave the row out.');
  await write(page, 'First contact', '6 March 2026');
  await page.keyboard.press('Enter');
}

const everyone = async (page: Page) =>
  (await ask(page, 'people.list', { filter: 'everyone', find: '' })).rows;

test('a team starts from its spreadsheet by keyboard alone, takes it back, and brings it in once', async ({
  launchApp,
}) => {
  const { app, page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await openByKeys(page);
  await says(page, 'Start from your spreadsheet.');
  // Nobody chose a file: nothing happens.
  await chooseNext(app, null);
  await goldStep(page, 'Choose the file');
  await says(page, 'Start from your spreadsheet.');
  await chooseNext(app, await teamWorkbook());
  await goldStep(page, 'Choose the file');
  await says(page, 'This looks like people.');
  await goldStep(page, 'See every row');
  await says(page, 'Three to look at and one there twice.');
  await says(page, 'Four people come in.');
  await putRight(page);
  await says(page, 'Seven people come in.');
  await goldStep(page, 'Bring in seven people');
  await says(page, 'Seven people are with us.');
  expect((await everyone(page)).map(({ fullName, knownAs }) => `${fullName} ${knownAs}`)).toEqual([
    ...['Ken Adeyemi K.A.', 'Maryam Aziz M.A.', 'Arthur Bell A.B.', 'Wilf Garner W.G.'],
    ...['Dorothy Hale D.H.', 'Zoë Hartley-Marsh Z.H.', 'Bronwen Pugh B.P.'],
  ]);

  await page.keyboard.press('ControlOrMeta+z');
  await says(page, 'Nothing of this file is here.');
  expect(await everyone(page)).toEqual([]);
  await goldStep(page, 'See the rows again');
  await says(page, 'Seven people come in.');
  await goldStep(page, 'Bring in seven people');
  await says(page, 'Seven people are with us.');

  // The plans are on another tab of the same file.
  await reach(page.getByRole('button', { name: 'More from this file' }));
  await page.keyboard.press('Enter');
  await says(page, 'Read as the last file like it was.');
  await reach(page.getByRole('button', { name: /^C2 plans 3/ }));
  await page.keyboard.press('Enter');
  await says(page, 'This looks like open C2 plans.');
  await goldStep(page, 'See every row');
  await goldStep(page, 'Bring in two C2 plans');
  await says(page, 'Two C2 plans are open.');
  const plans = await ask(page, 'c2-plans.list', { filter: 'open', find: '' });
  expect(plans.rows.map(({ person, day }) => `${person.fullName}, day ${day}`).toSorted()).toEqual([
    'Arthur Bell, day 9',
    'Dorothy Hale, day 10',
  ]);

  // A second time, the same file holds nothing new.
  await reach(page.getByRole('button', { name: 'Another file' }));
  await page.keyboard.press('Enter');
  await goldStep(page, 'Choose the file');
  await says(page, 'This looks like people.');
  await goldStep(page, 'See every row');
  await says(page, 'No person comes in.');
  await expect(page.getByRole('button', { name: /^Bring them in/ })).toContainText('nothing new');
  expect(await everyone(page)).toHaveLength(7);
});

test('what was put right is still there after looking somebody up, and a file that cannot be read says why', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await openByKeys(page);
  const older = join(userData, 'older.xls');
  await writeFile(older, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  await chooseNext(app, older);
  await goldStep(page, 'Choose the file');
  await expect(page.getByRole('alert')).toContainText(
    'older.xls could not be read. It is in the older format (.xls).',
  );
  await chooseNext(app, await teamWorkbook());
  await goldStep(page, 'Choose the file');
  await says(page, 'This looks like people.');
  await goldStep(page, 'See every row');
  await putRight(page);
  await says(page, 'Seven people come in.');
  await page.keyboard.press('Alt+2');
  await says(page, 'Nobody is here yet.');
  await openByKeys(page);
  await says(page, 'Seven people come in.');
});

for (const [theme, textScale] of [
  ['light', 200],
  ['dark', 100],
  ['contrast', 100],
] as const)
  test(`nothing keeps anybody out of bringing in a spreadsheet, in ${theme}, words at ${textScale} %`, async ({
    launchApp,
  }) => {
    const { app, page } = await launchApp({ env: onWednesday });
    await setUpSmallTeam(page);
    await page.setViewportSize({ width: 1366, height: 768 });
    await ask(page, 'device.set-appearance', { theme, textScale });
    const isOpen = async (name: string): Promise<void> => {
      await hasNoBarrier(page, name);
      await everythingFits(page, name);
    };
    await openByKeys(page);
    await says(page, 'Start from your spreadsheet.');
    await isOpen('the file');
    await chooseNext(app, await teamWorkbook());
    await goldStep(page, 'Choose the file');
    await says(page, 'This looks like people.');
    await isOpen('the columns');
    await goldStep(page, 'See every row');
    await says(page, 'Four people come in.');
    await isOpen('the rows');
    await reach(page.getByRole('button', { name: /^To look at/ }));
    await page.keyboard.press('Enter');
    await isOpen('a row to look at');
    await reach(page.getByRole('button', { name: /^leave out all 3/ }));
    await page.keyboard.press('Enter');
    await goldStep(page, 'Bring in four people');
    await says(page, 'Four people are with us.');
    await isOpen('what came in');
  });
