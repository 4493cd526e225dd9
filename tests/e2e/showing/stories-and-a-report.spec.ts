import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { convertToHtml } from 'mammoth';
import { addDays } from '../../../shared/domain/dates';
import { ask } from '../asking';
import { findAndTake, goldStep, leaveField, press, write } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo } from '../our-data/open-data';
import { goTo } from '../sample-screens';
import { addPerson, setUpSmallTeam } from '../small-team';

const onWednesday = { env: { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' } };
const none = /Dorothy|Hale|D\.H\.|Mill Lane|0121 496|A221905/;

/** Somebody whose first words hold everything that tells who they are. */
async function dorothy(page: Page): Promise<string> {
  const { id } = await ask(page, 'people.add', {
    ...{ fullName: 'Dorothy Hale', knownAs: 'D.H.', dateOfBirth: '1941-03-18', recordNumber: 'A221905' },
    ...{ address: '12 Mill Lane, Eastgate', phone: '0121 496 0123', firstContactOn: '2026-01-05' },
    leadWorkerId: null,
    whatWasSaid: 'Dorothy Hale of 12 Mill Lane rang on 5 January (0121 496 0123). Tom rang back.',
  });
  return id;
}

async function actAs(page: Page, name: string): Promise<void> {
  const { members } = await ask(page, 'team.read', {});
  await ask(page, 'device.act-as', { memberId: members.find((member) => member.name === name)?.id ?? '' });
  await expect(page.getByText(`${name} is at this computer.`)).toBeVisible();
}

/** Half a year of figures, every third week of fewer than five. */
async function enterHalfAYear(page: Page): Promise<void> {
  const weeks = Array.from({ length: 26 }, (_, at) => ({
    week: addDays('2025-09-15', at * 7),
    value: at % 3 === 0 ? 3 : 7 + (at % 4),
  }));
  await ask(page, 'measures.enter-weeks', { chartId: 'conversations-c1', weeks });
}

async function pdfText(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-']);
  return stdout.replaceAll(/\s+/g, ' ');
}

/** Whether the first page is higher than it is wide, whatever other pages of the program are printed across. */
async function isStanding(path: string): Promise<boolean> {
  const pdf = await readFile(path, 'latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return Number(width) < Number(height);
}

test('a story is drafted, written, checked by somebody else and told in a report, as PDF and as Word', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(onWednesday);
  await setUpSmallTeam(page);
  const personId = await dorothy(page);
  await enterHalfAYear(page);

  // Written by Grace.
  await goTo(page, `/people/${personId}`);
  await findAndTake(page, 'story of change', 'Tell this as a story of change');
  await page.getByRole('radio', { name: 'They said yes' }).check();
  await goldStep(page, 'Draft the story');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What changed for /);
  await expect(page.getByText(/rang in the first week/).first()).toBeVisible();
  await expect(page.locator('main')).not.toContainText(none);
  await page.getByRole('button', { name: 'What we tried together' }).first().click();
  await write(page, /^By them/, 'We sat with her, and with Dorothy at the table.');
  await expect(
    page.getByText('Somebody the team knows, or one of us. What we tried together.'),
  ).toBeVisible();
  await page.keyboard.press('Alt+ArrowDown');
  await write(page, /^What is different/, 'She bakes on Fridays again.');
  await page.keyboard.press('Alt+ArrowDown');
  await write(page, /^What it was that helped/, 'That somebody came back when they said they would.');
  await goldStep(page, 'Ask for a check');
  await expect(page.getByText(/^This would tell who it is: “Dorothy”/)).toBeVisible();
  await page.getByRole('button', { name: 'What we tried together' }).first().click();
  await write(page, /^By them/, 'We sat with her at the table.');
  await goldStep(page, 'Ask for a check');
  await expect(page.getByText('A colleague is asked to check it.')).toBeVisible();

  // Not to be chosen while nobody has checked it.
  await goTo(page, '/report');
  await page.getByRole('button', { name: 'Stories', exact: true }).click();
  await expect(page.getByText('No story may be told yet.')).toBeVisible();

  // Sent back once, and checked, by Tom.
  const [story] = await ask(page, 'stories.list', {});
  const at = `/stories/${story?.id}`;
  await actAs(page, 'Tom Pritchard');
  await goTo(page, at);
  await press(page, /^Send it back/);
  await write(page, 'What should be said another way?', 'Leave out the table.');
  await goldStep(page, /^Send it back to Grace/);
  await expect(page.getByText('It went back to Grace.')).toBeVisible();
  await actAs(page, 'Grace Whitlock');
  await expect(page.getByText('Tom sent it back: “Leave out the table.”')).toBeVisible();
  await page.getByRole('button', { name: 'What we tried together' }).first().click();
  await write(page, /^By them/, 'We sat with her.');
  await goldStep(page, 'Ask for a check');
  await expect(page.getByText('A colleague is asked to check it.')).toBeVisible();
  await actAs(page, 'Tom Pritchard');
  await goldStep(page, 'Nobody can be recognised');
  await expect(page.getByText('This story may be told.')).toBeVisible();

  // A report with it.
  const title = story?.title ?? '';
  await goldStep(page, 'Put it into a report');
  await page.getByRole('radio', { name: 'Half a year' }).check();
  await page.getByRole('button', { name: 'Our words' }).click();
  await write(page, /^What do we want to say first/, 'A year of two storms.');
  await page.getByRole('button', { name: 'Stories', exact: true }).click();
  await page.getByRole('checkbox', { name: title }).check();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();

  const hasAll = (text: string): void => {
    for (const said of [
      ...['What is changing for people', 'Tom Pritchard, nurse', 'A year of two storms.', 'C1 conversations'],
      ...['15 September 2025 to 15 March 2026', title, 'She bakes on Fridays again.', 'fewer than 5'],
    ])
      expect(text).toContain(said);
    expect(text).not.toMatch(none);
  };
  await answerWhereTo(app, join(userData, 'report.pdf'));
  await goldStep(page, 'Save it as a PDF');
  await expect(page.getByText('Saved as report.pdf.')).toBeVisible();
  hasAll(await pdfText(join(userData, 'report.pdf')));
  expect(await isStanding(join(userData, 'report.pdf'))).toBe(true);

  await answerWhereTo(app, join(userData, 'report.docx'));
  await press(page, 'save it as Word');
  await expect(page.getByText('Saved as report.docx.')).toBeVisible();
  const { value: html } = await convertToHtml({ path: join(userData, 'report.docx') });
  hasAll(html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '));
  const pictures = [...html.matchAll(/<img alt="([^"]+)" src="data:image\/png;base64,([^"]+)"/g)];
  expect(pictures.map(([, alt]) => alt)).toEqual([expect.stringMatching(/^C1 conversations, 26 weeks from/)]);
  expect(Buffer.from(pictures[0]?.[2] ?? '', 'base64').length).toBeGreaterThan(10_000);

  // Changed since, it is chosen no more; what was put together is there again all the same.
  await actAs(page, 'Grace Whitlock');
  await goTo(page, at);
  await press(page, /^Change it/);
  await write(page, /^What was happening/, 'Something else began.');
  await press(page, 'Keep it for now');
  await expect(page.getByText('Being written')).toBeVisible();
  await actAs(page, 'Tom Pritchard');
  await goTo(page, '/report');
  await expect(page.getByText('A year of two storms.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: title })).toHaveCount(0);
  await page.getByRole('button', { name: 'Stories', exact: true }).click();
  await expect(page.getByText('No story may be told yet.')).toBeVisible();
});

test('a story that may be told is taken out by itself', async ({ launchApp }) => {
  const first = await launchApp({ ...onWednesday, args: ['--sample'] });
  const stories = await ask(first.page, 'stories.list', {});
  const told = stories.find(({ mayBeTold }) => mayBeTold);
  await goTo(first.page, `/stories/${told?.id}`);
  for (const [form, button] of [
    ['pdf', 'PDF'],
    ['docx', 'Word'],
  ] as const) {
    await answerWhereTo(first.app, join(first.userData, `story.${form}`));
    await press(first.page, button);
    await expect(first.page.getByText(`Saved as story.${form}.`)).toBeVisible();
  }
  expect(await pdfText(join(first.userData, 'story.pdf'))).toMatch(
    /Back at her own window.*What made the difference/,
  );
  await press(first.page, 'Plain text');
  await expect(first.page.getByText('Copied, ready to paste.')).toBeVisible();
  expect(await first.app.evaluate(({ clipboard }) => clipboard.readText())).toContain('How it began');
});

test('a draft of a story is there again, however it is left', async ({ launchApp }) => {
  const first = await launchApp(onWednesday);
  await setUpSmallTeam(first.page);
  const personId = await addPerson(first.page, 'Ivy Moss', 'I.M.', '2026-03-18');
  const { id } = await ask(first.page, 'stories.begin', {
    ...{ personId, called: 'Una', consent: 'asked', consentOn: null },
  });
  await goTo(first.page, `/stories/${id}`);
  await first.page.getByRole('button', { name: 'What changed' }).first().click();
  await write(first.page, /^What is different/, 'She sings again.');
  await leaveField(first.page);
  await first.page.keyboard.press('Escape');
  await expect(first.page.getByRole('list', { name: 'Stories of change' })).toBeVisible();
  await first.close();
  const { page } = await launchApp({ ...onWednesday, userData: first.userData });
  await goTo(page, `/stories/${id}`);
  await expect(page.getByText('She sings again.').first()).toBeVisible();
});
