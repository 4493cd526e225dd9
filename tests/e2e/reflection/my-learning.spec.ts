import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { extractRawText } from 'mammoth';
import { ask } from '../asking';
import { choose, findAndTake, goldStep, leaveField, pick, press, write } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo } from '../our-data/open-data';
import { goTo } from '../sample-screens';
import { addPerson, setUpSmallTeam } from '../small-team';
import { aDay, aTalk, writeRecord } from './some-records';

const onWednesday = { env: { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' } };

async function nextPart(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByRole('heading', { level: 2, name }).last()).toBeVisible();
}

test('a record is written by keyboard, kept, and changes the year', async ({ launchApp }) => {
  const { page } = await launchApp(onWednesday);
  await setUpSmallTeam(page);
  await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-18');
  await findAndTake(page, 'my learning', 'My learning');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^No record kept yet\. Two are needed.*Until 30 November, eight months\.$/);
  await expect(page.getByText('Only you see this. It is never on the wall.')).toBeVisible();

  await goldStep(page, 'Write down what I learned');
  await write(page, 'What kind of activity was it?', 'A day with the housing team');
  await nextPart(page, 'What, and why');
  await write(page, 'What was it, in short?', 'I sat beside their duty worker.');
  await write(page, 'Why did it matter to your work?', 'Half of my plans wait for a key.');
  await nextPart(page, 'What I learned');
  await write(page, 'What did you learn?', 'To ask what Dorothy Hale tried first.');

  // What is missing is said, and the first of it is asked next.
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByText('Still missing: what it changes in your practice and what it changes for people.', {
      exact: false,
    }),
  ).toBeVisible();
  await expect(page.getByText(/^One name was left out/)).toBeVisible();
  await expect(page.getByText('To ask what somebody tried first.')).toBeVisible();
  await write(page, 'What does it change in your practice?', 'I ring before I write.');
  await write(page, 'What does it change for people?', 'They wait days, not weeks.');
  await nextPart(page, 'With a colleague');
  await choose(page, 'Did you reflect on it with a colleague?', /^Yes/);
  await write(page, /^With whom\?/, 'a housing officer');
  await nextPart(page, 'Standards');
  await pick(page, /^4\.5/);
  await goldStep(page, 'Keep it for my year');
  await expect(page.getByText('Kept for your year.')).toBeVisible();

  await goldStep(page, 'Back to my year');
  await expect(title).toHaveText('One of two records kept. Until 30 November, eight months.');
  await expect(page.getByRole('list', { name: 'Records of this year' })).toHaveText(/18 March\s*kept/);
  await expect(page.getByRole('listitem').filter({ hasText: 'One kept record has it.' })).toBeVisible();
});

test('what is typed is there again, however it is left', async ({ launchApp }) => {
  const first = await launchApp(onWednesday);
  await setUpSmallTeam(first.page);
  const id = await writeRecord(first.page, { ...aDay, learned: '' });
  await goTo(first.page, `/reflection/learning/${id}`);
  await write(first.page, 'What did you learn?', 'That a photograph saves a week.');
  await leaveField(first.page);
  await first.page.keyboard.press('Escape');
  await expect(first.page.getByText('What the year needs')).toBeVisible();
  await first.close();
  const { page } = await launchApp({ ...onWednesday, userData: first.userData });
  await goTo(page, `/reflection/learning/${id}`);
  await expect(page.getByText('That a photograph saves a week.').first()).toBeVisible();
});

test('a record is taken out as Word, as PDF and as plain text, whole and without a name', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(onWednesday);
  await setUpSmallTeam(page);
  const id = await writeRecord(page, { ...aDay, learned: 'What Dorothy Hale (D.H.) taught me.' }, 'kept');
  // Somebody who is written down only afterwards is not in a file either.
  await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-18');
  // Other pages are printed across; what they say of paper must not turn this one.
  await goTo(page, '/data/crisis');
  await goTo(page, `/reflection/learning/${id}`);
  const lines = [aDay.activity, aDay.what, aDay.why, aDay.forPractice, aDay.forPeople, 'a housing officer'];
  const whole = [...lines, 'What somebody (somebody) taught me.', '11 March 2026', '4.5 ', '4.7 '];
  const hasAll = (text: string): void => {
    const flat = text.replace(/\s+/g, ' ');
    for (const said of whole) expect(flat).toContain(said);
    expect(flat).not.toMatch(/Dorothy|Hale|D\.H\.|Grace|Whitlock/);
  };

  await answerWhereTo(app, join(userData, 'record.docx'));
  await press(page, 'Word');
  await expect(page.getByText('Saved as record.docx.')).toBeVisible();
  hasAll((await extractRawText({ path: join(userData, 'record.docx') })).value);

  await answerWhereTo(app, join(userData, 'record.pdf'));
  await press(page, 'PDF');
  await expect(page.getByText('Saved as record.pdf.')).toBeVisible();
  const pdf = await readFile(join(userData, 'record.pdf'), 'latin1');
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeLessThan(Number(height));
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', join(userData, 'record.pdf'), '-']);
  hasAll(stdout);

  await press(page, 'Plain text');
  await expect(page.getByText('Copied, ready to paste.')).toBeVisible();
  hasAll(await app.evaluate(({ clipboard }) => clipboard.readText()));

  const { rows } = await ask(page, 'audit.list', { before: null, personId: null, find: 'own learning out' });
  expect(rows.map(({ verb }) => verb)).toEqual(Array(3).fill('reflection.record-taken-out'));
});

test('a record is put away, and the undo takes it up again as it was', async ({ launchApp }) => {
  const { page } = await launchApp(onWednesday);
  await setUpSmallTeam(page);
  const id = await writeRecord(page, aDay, 'kept');
  await writeRecord(page, aTalk, 'kept');
  await goTo(page, `/reflection/learning/${id}`);
  await press(page, 'Put it away');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(/^One of two records kept\. It has no colleague’s reflection yet\./);
  await expect(page.getByRole('heading', { name: 'Put away' })).toBeVisible();
  await press(page, /^Undo/);
  await expect(title).toHaveText('Two records kept, with a colleague’s reflection. The year is complete.');
  await expect(page.getByRole('heading', { name: 'Put away' })).toBeHidden();
});

test('whoever else is at the computer sees their own, and nothing of anybody else’s', async ({
  launchApp,
}) => {
  const { page } = await launchApp(onWednesday);
  await setUpSmallTeam(page);
  const id = await writeRecord(page, aDay, 'kept');
  const { members } = await ask(page, 'team.read', {});
  const tom = members.find(({ name }) => name === 'Tom Pritchard')?.id ?? '';
  await goTo(page, '/reflection/learning');
  await expect(page.getByText(aDay.what).first()).toBeVisible();
  await ask(page, 'device.act-as', { memberId: tom });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^No record kept yet/);
  await expect(page.getByText(aDay.what)).toHaveCount(0);
  await goTo(page, `/reflection/learning/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This is no record of yours.');
  await expect(page.getByText(aDay.what)).toHaveCount(0);
});

test('an earlier year is an arrow away, and no further than there is something', async ({ launchApp }) => {
  const { page } = await launchApp(onWednesday);
  await setUpSmallTeam(page);
  await writeRecord(page, { ...aTalk, on: '2025-11-30' }, 'kept');
  await goTo(page, '/reflection/learning');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('1 December 2024 to 30 November 2025')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'One of two records kept. It has no colleague’s reflection. The year is over.',
  );
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('1 December 2024 to 30 November 2025')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('1 December 2025 to 30 November 2026')).toBeVisible();
});
