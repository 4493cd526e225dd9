import type { Page } from '@playwright/test';
import { ask } from '../asking';
import { test } from '../launch';
import { goTo } from '../sample-screens';
import { picture, pictureDay } from './picture';

async function comingSession(page: Page): Promise<string> {
  const { coming } = await ask(page, 'sessions.list', {});
  if (coming[0] === undefined) throw new Error('No session is planned.');
  return coming[0].id;
}

test('a reflective session, from its plan to its end', async ({ launchApp }) => {
  const { page, wall } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const sessionId = await comingSession(page);
  await goTo(page, `/reflection/session/${sessionId}/plan`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await picture(page, { 'session-change': page });
  await goTo(page, `/reflection/session/${sessionId}`);
  await ask(page, 'wall.show', {});
  const onWall = await wall();
  await ask(page, 'sessions.start', { sessionId });
  await page.getByRole('navigation', { name: 'Steps' }).waitFor();
  await picture(page, { 'session-first-step': page, 'wall-session-first-step': onWall });
  const { steps } = await ask(page, 'sessions.read', { sessionId });
  await ask(page, 'sessions.go', { sessionId, to: { itemId: steps[2]?.id ?? '' } });
  await page.getByRole('textbox', { name: /^What do we want to remember/ }).waitFor();
  await page
    .getByRole('textbox', { name: /^What do we want to remember/ })
    .fill('The tape is his. He puts it back himself, and nobody has asked him what it is for.');
  await page.keyboard.press('Escape');
  await picture(page, { 'session-step': page, 'wall-session-step': onWall });
  await page.keyboard.press('l');
  await page.getByRole('textbox', { name: 'A name for it' }).fill('Whose tape is it?');
  await page
    .getByRole('textbox', { name: /^What did we learn/ })
    .fill('We ask what keeps somebody safe already, before we bring something that should.');
  await picture(page, { 'session-learning-point': page });
  await page.keyboard.press('Control+Enter');
  await page.getByText('Released to the team.').waitFor();
  for (const [key, name] of [
    ['c', 'session-undertake'],
    ['h', 'session-who-came'],
    ['m', 'session-material'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByText(/^Back to /).waitFor();
    await picture(page, { [name]: page });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await ask(page, 'sessions.go', { sessionId, to: { itemId: steps.at(-1)?.id ?? '' } });
  await picture(page, { 'session-last-step': page, 'wall-session-last-step': onWall });
  await ask(page, 'sessions.close', { sessionId });
  await page.getByRole('button', { name: /^Take my learning away/ }).waitFor();
  await picture(page, { 'session-over': page, 'wall-session-over': onWall });
});

test('what a session says to whoever was not asked, and how it is begun from blank', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: pictureDay, args: ['--sample'] });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, '/reflection/plan/blank');
  await picture(page, { 'session-plan-blank': page });
  const { held } = await ask(page, 'sessions.list', {});
  const { members } = await ask(page, 'team.read', {});
  const callum = members.find(({ calledName }) => calledName === 'Callum');
  await ask(page, 'device.act-as', { memberId: callum?.id ?? '' });
  await goTo(page, `/reflection/session/${held[0]?.id ?? ''}`);
  await picture(page, { 'session-closed-not-asked': page });
});
