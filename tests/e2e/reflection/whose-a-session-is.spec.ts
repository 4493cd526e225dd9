import { join } from 'node:path';
import { ask, call } from '../asking';
import { leaveField, write } from '../keyboard';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { setUpSmallTeam } from '../small-team';
import {
  beginFrom,
  closeIt,
  goToTheLastStep,
  noteIsKept,
  planFrom,
  planOf,
  sessionNow,
  somebodyElse,
  wednesday,
} from './some-sessions';
import { countSessionWords } from './what-is-written-where';

const asked = { leads: 'Grace', presents: 'Ffion', others: ['Tom'] };
const own = {
  prompt: 'When does staying close become chasing?',
  story: 'A door that opens in its own time.',
};

test('a session that keeps no notes has no place for one, and nothing of it is stored', async ({
  launchApp,
}) => {
  const running = await launchApp(wednesday);
  const { page, userData } = running;
  await setUpSmallTeam(page);
  const sessionId = await beginFrom(page, 'a-quiet-round', { leads: 'Grace', others: ['Tom', 'Ffion'] });
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('Nobody writes.', { exact: false })).toBeVisible();
  await expect(panel.getByText('Nothing of this session is written down.')).toBeVisible();
  await expect(panel.getByRole('textbox')).toHaveCount(0);
  await leaveField(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('zzz');
  const { currentId } = await sessionNow(page, sessionId);
  expect(
    await call(page, 'sessions.save-note', { sessionId, stepId: currentId ?? '', words: 'zzz' }),
  ).toMatchObject({ ok: false, refusal: { kind: 'nothing-is-written' } });
  await goToTheLastStep(page, sessionId);
  await closeIt(page);
  await expect(page.getByText('Nothing of it was written down.')).toBeVisible();
  await expect(page.getByText('What stays with us')).toHaveCount(0);
  await running.close();
  expect(await countSessionWords(join(userData, 'team.sqlite'))).toBe(0);
});

test('whoever was not asked sees what a session let out, and nothing of what was said in it', async ({
  launchApp,
}) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  const sessionId = await beginFrom(page, 'one-of-us-presents', asked, { promptedBy: 'dilemma', ...own });
  const note = 'What she said on the stairs.';
  await write(page, /^What do we want to remember/, note);
  await noteIsKept(page, sessionId, note);
  await expect(page.getByText(own.prompt)).toBeVisible();

  // While it runs, too.
  await somebodyElse(page, 'Shabnam');
  await expect(page.getByText('This session belongs to those who were asked to come.')).toBeVisible();
  for (const said of [own.prompt, own.story, note]) await expect(page.getByText(said)).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.getByRole('textbox')).toHaveCount(0);

  await somebodyElse(page, 'Tom');
  await expect(page.getByRole('textbox', { name: /^What do we want to remember/ })).toHaveValue(note);
  await leaveField(page);
  await goToTheLastStep(page, sessionId);
  await ask(page, 'sessions.release', { sessionId, name: 'Doors', words: 'Knock twice, then write.' });
  await closeIt(page);
  await expect(page.getByText(note)).toBeVisible();

  await page.getByRole('button', { name: 'Somebody else?' }).click();
  await page.getByRole('combobox', { name: 'Your name' }).fill('shab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Shabnam Iqbal is at this computer.')).toBeVisible();
  await expect(page.getByText('Doors Knock twice, then write.', { exact: false })).toBeVisible();
  await expect(page.getByText('What was said there belongs to those who were asked to come.')).toBeVisible();
  for (const said of [own.prompt, own.story, note]) await expect(page.getByText(said)).toHaveCount(0);
  expect((await sessionNow(page, sessionId)).own).toBeNull();
});

test('whoever was not asked cannot change a plan, so that nobody’s dilemma is overwritten or read', async ({
  launchApp,
}) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  const sessionId = await planFrom(page, 'one-of-us-presents', asked, { promptedBy: 'dilemma', ...own });
  await goTo(page, `/reflection/session/${sessionId}`);
  await expect(page.getByText(own.story, { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change the plan' })).toBeVisible();

  await somebodyElse(page, 'Shabnam');
  await expect(page.getByText(own.story, { exact: false })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Change the plan' })).toHaveCount(0);
  await goTo(page, `/reflection/session/${sessionId}/plan`);
  await expect(page.getByText('This session belongs to them.')).toBeVisible();
  for (const name of [/^Begin the session/, /^Call it off/])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^Their story/ })).toHaveCount(0);
  const plan = await planOf(page, 'one-of-us-presents', { ...asked, others: ['Shabnam'] });
  expect(await call(page, 'sessions.change', { sessionId, plan })).toMatchObject({
    ok: false,
    refusal: { kind: 'session-is-theirs' },
  });

  await somebodyElse(page, 'Grace');
  expect((await sessionNow(page, sessionId)).own).toMatchObject(own);
});

test('what somebody has half planned is not shown to whoever is at the computer next', async ({
  launchApp,
}) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  await goTo(page, '/reflection/plan/one-of-us-presents');
  const story = page.getByRole('textbox', { name: /^Their story/ });
  await story.fill(own.story);
  await goTo(page, '/reflection');
  await goTo(page, '/reflection/plan/one-of-us-presents');
  await expect(story).toHaveValue(own.story);

  await somebodyElse(page, 'Shabnam');
  await expect(story).toHaveValue('');
  await somebodyElse(page, 'Grace');
  await expect(story).toHaveValue(own.story);
});
