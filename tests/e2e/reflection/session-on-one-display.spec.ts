import { expect, test } from '../launch';
import { setUpSmallTeam } from '../small-team';
import { wordsOn } from '../the-wall';
import { beginFrom, sessionNow, wednesday } from './some-sessions';

test('on one display this window shows the question, and its arrows lead through the session', async ({
  launchApp,
}) => {
  const { page } = await launchApp(wednesday);
  await setUpSmallTeam(page);
  const sessionId = await beginFrom(page, 'one-of-us-presents', {
    ...{ leads: 'Grace', presents: 'Ffion', others: ['Tom'] },
  });
  const { steps } = await sessionNow(page, sessionId);
  const prompt = (at: number): string => steps[at]?.prompt ?? '';
  await page.keyboard.press('w');
  await expect(page.getByRole('main', { name: 'Present' })).toContainText(prompt(0));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('main', { name: 'Questions of fact' })).toContainText(prompt(1));
  await page.keyboard.press('Space');
  await expect(page.getByRole('main', { name: 'The group reflects' })).toContainText(prompt(2));
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('main', { name: 'Questions of fact' })).toContainText(prompt(1));
  expect(await wordsOn(page)).not.toContain('huddle');
  await page.keyboard.press('w');
  await expect(page.getByRole('navigation', { name: 'Steps' }).locator('[aria-current]')).toContainText(
    'Questions of fact',
  );
});
