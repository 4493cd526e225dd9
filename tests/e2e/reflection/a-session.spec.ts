import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { choose, goldStep, leaveField, pick, press, reach, write } from '../keyboard';
import { expect, test } from '../launch';
import { answerWhereTo } from '../our-data/open-data';
import { addPerson, setUpSmallTeam } from '../small-team';
import { showTheWall, wallShows, wordsOn } from '../the-wall';
import {
  beginFrom,
  closeIt,
  goToTheLastStep,
  noteIsKept,
  roomIsOn,
  sessionNow,
  sessionOnPage,
  wednesday,
} from './some-sessions';

const dilemma = 'When does staying close become chasing?';
const story = 'Somebody who opens the door in her own time.';
const names = ['Dorothy', 'Hale'];

/** Somebody is chosen in a list that answers while one types. */
async function take(page: Page, question: string, letters: string, row: string): Promise<void> {
  const field = page.getByRole('combobox', { name: question });
  await reach(field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(letters);
  await expect(page.getByRole('option', { name: row })).toBeVisible();
  // It is marked a moment after it is drawn, and Enter takes what is marked.
  await expect(field).toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(row);
}

async function planByKeyboard(page: Page): Promise<string> {
  await leaveField(page);
  await page.keyboard.press('Alt+6');
  await goldStep(page, 'Plan a session');
  await press(page, /^One of us presents, the others reflect/);
  await goldStep(page, 'Plan a session from it');
  await reach(page.getByRole('group', { name: 'On' }).getByRole('spinbutton').first());
  await page.keyboard.type('18032026');
  await write(page, /^At$/, '10:00');
  await write(page, 'Where', 'Room 2');
  await take(page, 'Who leads it', 'grace', 'Grace Whitlock');
  await take(page, 'Who presents', 'ffi', 'Ffion Rees');
  await pick(page, 'Tom');
  await choose(page, 'What made us want it', 'something one of us turns over');
  await write(page, /^In our words/, dilemma);
  await take(page, 'Person', 'doro', 'Dorothy Hale');
  await write(page, /^Their story/, story);
  await goldStep(page, /^Plan the session/);
  await expect(page.getByText('Wednesday 18 March, 10:00, Room 2', { exact: false }).first()).toBeVisible();
  return sessionOnPage(page);
}

test('a session is planned from a pack by keyboard, and a calendar learns its day and nothing of what it is about', async ({
  launchApp,
}) => {
  const { app, page, userData } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-16');
  const sessionId = await planByKeyboard(page);
  const view = await sessionNow(page, sessionId);
  expect(view).toMatchObject({
    facilitator: { name: 'Grace Whitlock' },
    presenter: { name: 'Ffion Rees' },
    about: { knownAs: 'D.H.' },
    promptedBy: 'dilemma',
    own: { prompt: dilemma, story },
  });
  expect(view.people.map(({ calledName }) => calledName)).toEqual(['Ffion', 'Grace', 'Tom']);
  const why = page.getByText('It is about D.H., by this label only.');
  await expect(why).toContainText(dilemma);
  await expect(why).toContainText(story);

  const path = join(userData, 'session.ics');
  await answerWhereTo(app, path);
  await press(page, 'Save for calendars');
  await expect(page.getByText('Saved for calendars.')).toBeVisible();
  // Long lines of a calendar entry are folded.
  const invitation = (await readFile(path, 'utf8')).replace(/\r\n[ \t]/g, '');
  expect(invitation).toMatch(/^SUMMARY:One of us presents\\, the others reflect\r$/m);
  expect(invitation).toMatch(/^DTSTART:20260318T100000\r$/m);
  expect(invitation).toMatch(/^DURATION:PT53M\r$/m);
  expect(invitation).toMatch(/^LOCATION:Room 2\r$/m);
  expect(invitation).not.toMatch(/Dorothy|Hale|D\.H\.|chasing|opens the door|Ffion|Grace|Tom/);
});

test('the wall asks the question large, and only whoever is at the table reads how to lead it', async ({
  launchApp,
}) => {
  const running = await launchApp(wednesday);
  const { page } = running;
  await setUpSmallTeam(page);
  const aboutPersonId = await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-16');
  await showTheWall(page);
  const wall = await running.wall();
  const sessionId = await beginFrom(
    page,
    'one-of-us-presents',
    { leads: 'Grace', presents: 'Ffion', others: ['Tom'] },
    { aboutPersonId, promptedBy: 'dilemma', prompt: dilemma, story },
  );
  const { steps } = await sessionNow(page, sessionId);
  for (const [index, { title, prompt, facilitator }] of steps.slice(0, 3).entries()) {
    await roomIsOn(page, title);
    await expect(page.getByText(facilitator)).toBeVisible();
    const note = `Kept in the room ${index}`;
    await page.getByRole('textbox', { name: /^What do we want to remember/ }).fill(note);
    await noteIsKept(page, sessionId, note);
    await wallShows(wall, prompt, [...names, 'Kept in the room', dilemma, story, facilitator]);
    await expect.poll(() => wordsOn(wall)).toContain('about D.H.');
    const height = await wall
      .getByRole('heading', { name: prompt })
      .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize) / window.innerHeight);
    expect(height, 'how much of the wall a line of the question takes').toBeGreaterThan(0.05);
    await leaveField(page);
    await page.keyboard.press('ArrowRight');
  }
});

test('after a power cut a session is on the same step, with every word that was typed', async ({
  launchApp,
}) => {
  const first = await launchApp(wednesday);
  await setUpSmallTeam(first.page);
  const sessionId = await beginFrom(first.page, 'one-of-us-presents', {
    ...{ leads: 'Grace', presents: 'Ffion', others: ['Tom'] },
  });
  const type = async (page: Page, words: string): Promise<void> => {
    await leaveField(page);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: /^What do we want to remember/ })).toBeFocused();
    await page.keyboard.type(words);
  };
  await roomIsOn(first.page, 'Present');
  await type(first.page, 'Is it my question, or hers?');
  await leaveField(first.page);
  await first.page.keyboard.press('ArrowRight');
  await roomIsOn(first.page, 'Questions of fact');
  const half = 'Nobody has asked her sis';
  await type(first.page, half);
  await noteIsKept(first.page, sessionId, half);
  await first.kill();

  const { page } = await launchApp({ ...wednesday, userData: first.userData });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await expect(page.getByText('A session is running:')).toBeVisible();
  await page.keyboard.press('Alt+6');
  await goldStep(page, /^Join the session/);
  await roomIsOn(page, 'Questions of fact');
  const note = page.getByRole('textbox', { name: /^What do we want to remember/ });
  await expect(note).toHaveValue(half);
  await reach(note);
  await page.keyboard.press('End');
  await page.keyboard.type('ter yet.');
  await leaveField(page);
  await page.keyboard.press('ArrowLeft');
  await roomIsOn(page, 'Present');
  await expect(note).toHaveValue('Is it my question, or hers?');
  await page.keyboard.press('ArrowRight');
  await expect(note).toHaveValue(`${half}ter yet.`);
});

test('a learning point is let out and a promise made by their keys, and then the session is closed', async ({
  launchApp,
}) => {
  const running = await launchApp(wednesday);
  const { page } = running;
  await setUpSmallTeam(page);
  await addPerson(page, 'Dorothy Hale', 'D.H.', '2026-03-16');
  await showTheWall(page);
  const wall = await running.wall();
  const sessionId = await beginFrom(page, 'one-of-us-presents', {
    ...{ leads: 'Grace', presents: 'Ffion', others: ['Tom'] },
  });
  await goToTheLastStep(page, sessionId);

  await page.keyboard.press('l');
  await write(page, 'A name for it', 'Write before you knock');
  await write(page, 'What did we learn?', 'Dorothy Hale opened once we had written first.');
  await goldStep(page, 'Let it out of the room');
  await expect(page.getByText('Released to the team.')).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('c');
  await write(page, 'What will be done?', 'Send a card with a time on it');
  await take(page, 'Who', 'ffi', 'Ffion Rees');
  await goldStep(page, 'Undertake it');
  await expect(page.getByText('Undertaken. The next huddle asks about it.')).toBeVisible();
  await wallShows(wall, 'D.H. opened once we had written first.', names);
  await wallShows(wall, 'Send a card with a time on it', names);

  await closeIt(page);
  const out = page.getByRole('main');
  await expect(out).toContainText('Write before you knock D.H. opened once we had written first.');
  await expect(out).toContainText('Send a card with a time on it');
  expect(await sessionNow(page, sessionId)).toMatchObject({
    state: 'closed',
    commitments: [{ what: 'Send a card with a time on it', member: { calledName: 'Ffion' }, state: 'open' }],
  });
  await expect.poll(() => wordsOn(wall)).not.toContain('Write before you knock');
});
