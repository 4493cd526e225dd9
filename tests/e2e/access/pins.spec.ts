import { ask } from '../asking';
import { hasNoBarrier } from '../barriers';
import { findAndTake } from '../keyboard';
import { expect, test } from '../launch';
import { goTo } from '../sample-screens';
import { addPerson, setUpSmallTeam } from '../small-team';
import { memberCalled, onWednesday } from './at-this-computer';

test('a PIN is set by keyboard, asked for at the next start, and nothing is shown before it is given', async ({
  launchApp,
}) => {
  const first = await launchApp({ env: onWednesday });
  await setUpSmallTeam(first.page);
  await addPerson(first.page, 'Wilf Garner', 'Heron', '2026-03-18');
  await goTo(first.page, '/settings/access');
  await first.page.getByRole('button', { name: 'Set my PIN' }).click();
  const mine = first.page.getByRole('complementary', { name: 'My PIN' });
  await first.page.keyboard.type('1234');
  await first.page.keyboard.press('Tab');
  await first.page.keyboard.type('1234');
  await expect(first.page.getByRole('button', { name: /^Keep my PIN/ })).toBeEnabled();
  await first.page.keyboard.press('Enter');
  await expect(mine).toContainText('one of the first PINs anybody would try');
  for (const label of ['A new PIN', 'The same again']) await mine.getByLabel(label).fill('rose7');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByText('Your PIN is set.')).toBeVisible();
  await first.close();

  const { page } = await launchApp({ env: onWednesday, userData: first.userData });
  await expect(page.getByText('Who is here?')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(/Wilf|Heron/);
  await hasNoBarrier(page, 'who is here');
  await page.getByRole('combobox', { name: 'Your name' }).fill('grace');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Your PIN')).toBeFocused();
  await page.keyboard.type('rose8');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the PIN. Four more tries before a wait.')).toBeVisible();
  await hasNoBarrier(page, 'a wrong PIN');
  for (let time = 0; time < 4; time += 1) {
    await page.getByLabel('Your PIN').fill('rose9');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Your PIN')).toHaveValue('');
  }
  await expect(page.getByText(/Wait 30 seconds, then try again/)).toBeVisible();
  // Somebody without one can be here meanwhile.
  await page.getByRole('button', { name: 'Somebody else' }).click();
  await page.getByRole('combobox', { name: 'Your name' }).fill('tom');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tom Pritchard is at this computer.')).toBeVisible();
});

test('somebody with a PIN takes over at any page, and a forgotten one is taken away', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const tom = await memberCalled(page, 'Tom');
  const grace = await memberCalled(page, 'Grace');
  await ask(page, 'device.act-as', { memberId: tom });
  await ask(page, 'access.set-pin', { was: null, pin: '4071' });
  await ask(page, 'device.act-as', { memberId: grace });
  await goTo(page, '/people');
  await page.getByRole('button', { name: 'Somebody else?' }).click();
  await page.getByRole('combobox', { name: 'Your name' }).fill('tom');
  await page.keyboard.press('Enter');
  await page.getByLabel('Your PIN').fill('4071');
  await expect(page.getByRole('button', { name: /^I am Tom/ })).toBeEnabled();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Tom Pritchard is at this computer.')).toBeVisible();
  await ask(page, 'device.act-as', { memberId: grace });
  await findAndTake(page, 'Tom Pritchard is at', /is at this computer/);
  await expect(page.getByLabel('Your PIN')).toBeVisible();
  await goTo(page, '/settings/access');
  await page.getByRole('button', { name: 'Tom Pritchard' }).click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect(page.getByText('Tom has no PIN any more.')).toBeVisible();
  await ask(page, 'device.act-as', { memberId: tom });
});
