import { ask } from '../asking';
import { goldStep, leaveField, pick, press, reach, write } from '../keyboard';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { setUpSmallTeam } from '../small-team';
import { beginFrom, memberCalled, planFrom, roomIsOn, sessionNow, wednesday } from './some-sessions';

const asked = { leads: 'Grace', presents: 'Ffion', others: ['Tom'] };

test('what is missing of a plan is said in words, and nothing is planned until it is there', async ({
  launchApp,
}) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  await goTo(page, '/reflection/plan/a-quiet-round');
  const missing = page.getByRole('complementary', { name: 'Who, when and why' });
  await expect(missing).toContainText('at least two people');
  await expect(missing).toContainText('the day');
  await reach(page.getByRole('group', { name: 'On' }).getByRole('spinbutton').first());
  await page.keyboard.type('20032026');
  await write(page, /^At$/, '25:00');
  await expect(missing).toContainText('a time, like 14:00');
  await write(page, /^At$/, '16:00');
  await expect(missing).not.toContainText('a time, like 14:00');
  const plan = page.getByRole('button', { name: /^Plan the session/ });
  await expect(plan).toContainText('1 first');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/reflection\/plan\/a-quiet-round$/);
  expect((await ask(page, 'sessions.list', {})).coming).toEqual([]);
  await pick(page, 'Tom');
  await expect(missing).not.toContainText('at least two people');
  await goldStep(page, /^Plan the session/);
  await expect(page.getByText('Two people come.')).toBeVisible();
});

test('a presenter who has left the team is named, and somebody else is chosen without losing the plan', async ({
  launchApp,
}) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  const story = 'Somebody who would not open the door.';
  const sessionId = await planFrom(page, 'one-of-us-presents', asked, { story });
  await ask(page, 'team.remove-member', { memberId: await memberCalled(page, 'Ffion') });
  await goTo(page, `/reflection/session/${sessionId}`);
  await goldStep(page, /^Begin the session/);
  await expect(
    page.getByText(/Ffion.* has left the team and cannot present\. Choose somebody else; the rest is kept\./),
  ).toBeVisible();
  expect((await sessionNow(page, sessionId)).state).toBe('planned');

  await press(page, 'Change the plan');
  await reach(page.getByRole('combobox', { name: 'Who presents' }));
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('shab');
  await expect(page.getByRole('option', { name: 'Shabnam Iqbal' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Who presents' })).toHaveValue('Shabnam Iqbal');
  await goldStep(page, /^Keep the plan/);
  await goldStep(page, /^Begin the session/);
  await roomIsOn(page, 'Present');
  const begun = await sessionNow(page, sessionId);
  expect(begun).toMatchObject({ presenter: { calledName: 'Shabnam' }, own: { story } });
  expect(begun.people.map(({ calledName }) => calledName)).toEqual(['Grace', 'Shabnam', 'Tom']);
});

test('a session in which nobody is, or while another runs, does not begin, and says why', async ({
  launchApp,
}) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  const sessionId = await planFrom(page, 'one-of-us-presents', asked);
  await goTo(page, `/reflection/session/${sessionId}`);
  const who = page.getByRole('list', { name: 'Who is here' }).getByRole('button');
  await expect(who).toHaveCount(3);
  for (const one of await who.all()) {
    await one.click();
    await expect(one).toHaveAttribute('aria-pressed', 'false');
  }
  await leaveField(page);
  await goldStep(page, /^Begin the session/);
  await expect(page.getByText('Nobody is marked as here. Say who came; then it can begin.')).toBeVisible();
  await page.getByRole('button', { name: /Grace Whitlock/ }).click();
  await expect(page.getByText('One person comes.')).toBeVisible();

  await beginFrom(page, 'what-so-what-now-what', { leads: 'Tom', others: ['Ffion'] });
  await goTo(page, `/reflection/session/${sessionId}`);
  await goldStep(page, /^Begin the session/);
  await expect(page.getByText('A session is running already. Join it, or close it first.')).toBeVisible();
  expect((await sessionNow(page, sessionId)).state).toBe('planned');
});
