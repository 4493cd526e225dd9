import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { extractRawText } from 'mammoth';
import { ask } from '../asking';
import { goldStep, leaveField, press, reach, write } from '../keyboard';
import { expect, type RunningApp, test } from '../launch';
import { answerWhereTo, openChart, takeTheStep } from '../our-data/open-data';
import { goTo } from '../sample-screens';
import { closeIt, goToTheLastStep, noteIsKept, planFrom, roomIsOn, wednesday } from './some-sessions';
import { leftWithout, tablesWith, wordsInFiles } from './what-is-written-where';

/** One word nobody else would write in each text that is the session's own, or was typed and not let out. */
const secret = {
  prompt: 'Qvorbeakle',
  unplanned: 'Kbrizzletop',
  note: 'Zwyxlantern',
  story: 'Jxuftplume',

  unreleased: 'Vkirgmoss',
  unpromised: 'Wbozkettle',
} as const;
const secrets = Object.values(secret);
const released = { name: 'Write before you knock', words: 'A card with a time on it opened the door.' };
const promised = 'Send a card with a time on it';

/** A session of the sample team whose story is written on its page, with a note, a point, a promise, and two unsaid. */
async function holdTheSession(page: Page): Promise<string> {
  const { members } = await ask(page, 'team.read', {});
  const device = await ask(page, 'device.read', {});
  const acting = device.kind === 'open' ? device.actingMemberId : null;
  const leads = members.find(({ id }) => id === acting)?.calledName ?? '';
  const others = members.filter(({ id, leftOn, standing }) => {
    return id !== acting && leftOn === null && standing === 'member';
  });
  const [presents = '', ...rest] = others.slice(0, 3).map(({ calledName }) => calledName);
  const plans = await ask(page, 'c2-plans.list', { filter: 'open', find: '' });
  const aboutPersonId = plans.rows[0]?.person.id ?? null;
  const sessionId = await planFrom(
    page,
    'one-of-us-presents',
    { leads, presents, others: rest },
    { aboutPersonId, promptedBy: 'dilemma' },
  );
  await goTo(page, `/reflection/session/${sessionId}`);
  await press(page, 'Change the plan');
  await write(page, /^In our words/, `${secret.prompt} at the window`);
  await write(page, /^Their story/, `${secret.story} beside the stove`);
  await goldStep(page, /^Keep the plan/);
  await expect(page.getByText('The plan is changed.')).toBeVisible();

  await expect(page.getByText(`${secret.story} beside the stove`)).toBeVisible();
  await press(page, 'Change the plan');
  await write(page, /^Their story/, `${secret.unplanned} in the yard`);
  await leaveField(page);
  await page.keyboard.press('Escape');

  await goldStep(page, /^Begin the session/);
  await roomIsOn(page, 'Present');
  await expect(page.getByText(`${secret.story} beside the stove`)).toBeVisible();
  await write(page, /^What do we want to remember/, `${secret.note} on the stairs`);
  await noteIsKept(page, sessionId, `${secret.note} on the stairs`);
  await leaveField(page);
  await page.keyboard.press('l');
  await write(page, 'What did we learn?', `${secret.unreleased} under the mat`);
  await leaveField(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await write(page, 'What will be done?', `Mend the ${secret.unpromised}`);
  await leaveField(page);
  await page.keyboard.press('Escape');
  await goToTheLastStep(page, sessionId);
  await ask(page, 'sessions.release', { sessionId, ...released });
  await ask(page, 'sessions.commit', {
    sessionId,
    action: { what: promised, memberId: acting, dueOn: null },
  });
  await closeIt(page);
  await expect(page.getByText(`${secret.note} on the stairs`)).toBeVisible();
  return sessionId;
}

/** A huddle is held and closed; answers its minutes as they are copied. */
async function copyMinutesOfTheNextHuddle({ app, page }: RunningApp): Promise<string> {
  const { id: huddleId } = await ask(page, 'huddles.start', { kind: 'weekly' });
  const { items } = await ask(page, 'huddles.read', { huddleId });
  await ask(page, 'huddles.go', { huddleId, to: { itemId: items.at(-1)?.id ?? '' } });
  await ask(page, 'huddles.close', { huddleId, learned: 'Ask first.', thanks: '' });
  await goTo(page, `/minutes/${huddleId}`);
  await page.keyboard.press('t');
  await expect(page.getByText('Copied, ready to paste.')).toBeVisible();
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

/** Saves our data as figures and as a page to print; answers what can be read of both. */
async function takeOurDataOut({ app, page }: RunningApp, folder: string): Promise<string> {
  await openChart(page, 'crisis/c2-in-contact');
  for (const [name, as] of [
    ['figures.csv', /CSV/],
    ['page.pdf', /PDF/],
  ] as const) {
    await answerWhereTo(app, join(folder, name));
    await page.keyboard.press('x');
    await page.getByRole('radio', { name: as }).check();
    await takeTheStep(page, 'Choose where to');
    await expect(page.getByText(`Saved as ${name}.`)).toBeVisible();
  }
  const { stdout } = await promisify(execFile)('pdftotext', [join(folder, 'page.pdf'), '-']);
  return `${await readFile(join(folder, 'figures.csv'), 'utf8')}\n${stdout}`;
}

/** Takes the acting member's own learning away from the session; answers the Word file's words and the copied ones. */
async function takeLearningOut(
  { app, page }: RunningApp,
  sessionId: string,
  folder: string,
): Promise<string> {
  await goTo(page, `/reflection/session/${sessionId}`);
  await takeTheStep(page, /^Take my learning away/);
  await answerWhereTo(app, join(folder, 'record.docx'));
  await press(page, 'Word');
  await expect(page.getByText('Saved as record.docx.')).toBeVisible();
  await press(page, 'Plain text');
  await expect(page.getByText('Copied, ready to paste.').last()).toBeVisible();
  const { value } = await extractRawText({ path: join(folder, 'record.docx') });
  return `${value}\n${await app.evaluate(({ clipboard }) => clipboard.readText())}`;
}

const saidIn = (text: string): readonly string[] =>
  secrets.filter((word) => text.toLowerCase().includes(word.toLowerCase()));

test('what is said in a session is in no search, minutes, export, learning record, trail or log, and in the team’s file only in its own place', async ({
  launchApp,
}) => {
  test.setTimeout(120_000);
  const running = await launchApp({ ...wednesday, args: ['--sample'] });
  const { page, userData } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  const folder = join(userData, 'taken');
  await mkdir(folder);
  const sessionId = await holdTheSession(page);

  for (const find of secrets) expect(await ask(page, 'search.everything', { find }), find).toEqual([]);
  expect(await ask(page, 'search.everything', { find: released.name })).toMatchObject([
    { kind: 'learning-point', to: `/reflection/session/${sessionId}` },
  ]);

  const minutes = await copyMinutesOfTheNextHuddle(running);
  expect(minutes).toContain('Ask first.');
  expect(saidIn(minutes), 'in the minutes').toEqual([]);
  const ourData = await takeOurDataOut(running, folder);
  expect(ourData).toContain('C2 plans in contact');
  expect(saidIn(ourData), 'in our data').toEqual([]);
  const learning = await takeLearningOut(running, sessionId, folder);
  expect(learning).toContain('One of us presents, the others reflect');
  expect(saidIn(learning), 'in a learning record').toEqual([]);

  const trail = await ask(page, 'audit.list', { before: null, personId: null, find: '' });
  expect(trail.rows.map(({ verb }) => verb)).toContain('reflection.note-changed');
  expect(saidIn(JSON.stringify(trail)), 'in the trail').toEqual([]);

  await running.close();
  const isTeamFile = (name: string): boolean => name.startsWith('sample-team.sqlite');
  expect(await wordsInFiles(userData, secrets, isTeamFile)).toEqual({});
  const known = await wordsInFiles(userData, ['C2 plans in contact'], isTeamFile);
  expect(Object.keys(known)).toContain(join(folder, 'figures.csv'));
  const file = join(userData, 'sample-team.sqlite');
  const own = [secret.prompt, secret.note, secret.story];
  expect(await tablesWith(file, secrets)).toEqual({ session_words: own });
  expect(Object.keys(await tablesWith(file, [promised]))).toEqual(
    expect.arrayContaining(['actions', 'minutes', 'search_words_content']),
  );
  expect(await leftWithout(file, 'session_words', secrets)).toEqual([]);
});

test('a learning point that was let out is found by anybody, and stands beside the next plan on the same', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ ...wednesday, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const sessionId = await holdTheSession(page);
  await leaveField(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('knock');
  await page.getByRole('option', { name: /Write before you knock/ }).click();
  await expect(page).toHaveURL(new RegExp(`/reflection/session/${sessionId}$`));

  await goTo(page, '/reflection');
  await expect(page.getByText(released.words)).toBeVisible();
  await goTo(page, '/reflection/plan/first-days-of-a-c2');
  await expect(page.getByRole('heading', { name: 'What we learned before on this' })).toBeVisible();
  await expect(page.getByText(released.words)).toBeVisible();
  await reach(page.getByRole('link', { name: 'Write before you knock' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/reflection/session/${sessionId}$`));
  // On another theme it is of no help.
  await goTo(page, '/reflection/plan/a-quiet-round');
  await expect(page.getByRole('list', { name: 'How it goes' })).toBeVisible();
  await expect(page.getByText(released.words)).toHaveCount(0);
});
