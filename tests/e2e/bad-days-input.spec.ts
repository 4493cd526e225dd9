import type { Page } from '@playwright/test';
import { ask, call } from './asking';
import { goldStep, leaveField, press, reach, write } from './keyboard';
import { expect, test } from './launch';
import { addPerson, openPlan, setUpSmallTeam } from './small-team';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const wednesday = '2026-03-18';

async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, `#${path}`);
}

/** Types a day as people here write it, part by part. */
async function writeDay(page: Page, question: string, digits: string): Promise<void> {
  await reach(page.getByRole('group', { name: question }).getByRole('spinbutton').first());
  await page.keyboard.type(digits);
}

test('money is read as people type it, and refused in words where it cannot be', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const planId = await openPlan(page, await addPerson(page, 'Dorothy Hale', 'D.H.', wednesday));
  await goTo(page, `/c2-plans/${planId}`);
  await page.getByRole('radiogroup', { name: 'What happened?' }).waitFor();
  await leaveField(page);
  await page.keyboard.press('2');
  await write(page, 'What for?', 'Night sitters');
  const refused = {
    '-5': 'An amount cannot be less than nothing. Leave out the minus.',
    '1e9': '“1e9” is not an amount. Type it like £1,200, 186.40 or 1.2k.',
    '٣': '“٣” is not an amount. Type it like £1,200, 186.40 or 1.2k.',
    '1,20': 'The comma in 1,20 is not where thousands are. Type 1,200 or 1200, and 1.20 for pence.',
    '1.005': '1.005 is finer than a penny. Use at most two digits after the point.',
    '999999999999': 'That is more than £10,000,000, the most one amount can be.',
  };
  for (const [typed, words] of Object.entries(refused)) {
    await write(page, 'How much?', typed);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Keep/ })).toHaveAttribute('aria-disabled', 'true');
  }
  for (const [typed, pence] of Object.entries({ '£1,200.50': 120_050, '45p': 45, '0.2k': 20_000 })) {
    const before = (await ask(page, 'c2-plans.read', { planId })).committedPence;
    await write(page, 'What for?', `Night sitters for ${typed}`);
    await write(page, 'How much?', typed);
    await goldStep(page, 'Keep this spend');
    await expect
      .poll(async () => (await ask(page, 'c2-plans.read', { planId })).committedPence)
      .toBe(before + pence);
  }
});

test('days that cannot be are refused in words, and what was typed stays', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  await goTo(page, '/people/new');
  await write(page, 'Their name', 'Dorothy Hale');
  await writeDay(page, 'First in touch', '19032026');
  await goldStep(page, 'Keep Dorothy');
  await expect(page.getByRole('alert')).toContainText('has not come yet. Choose today or earlier.');
  await expect(page.getByRole('textbox', { name: 'Their name' })).toHaveValue('Dorothy Hale');
  await writeDay(page, 'First in touch', '17031899');
  await goldStep(page, 'Keep Dorothy');
  await expect(page.getByRole('alert')).toContainText('The day of first contact is not a date we can keep.');
  await writeDay(page, 'First in touch', '17032026');
  await goldStep(page, 'Keep Dorothy');
  await expect(page.getByRole('heading', { level: 1, name: 'Dorothy Hale' })).toBeVisible();
});

test('nobody in a running huddle is taken out of the room, and nobody in a crisis is let go', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday });
  await setUpSmallTeam(page);
  const personId = await addPerson(page, 'Dorothy Hale', 'D.H.', wednesday);
  await openPlan(page, personId);
  await ask(page, 'huddles.start', { kind: 'weekly' });
  const { members } = await ask(page, 'team.read', {});
  const tom = members.find(({ name }) => name === 'Tom Pritchard');
  expect(await call(page, 'team.remove-member', { memberId: tom?.id ?? '' })).toMatchObject({
    ok: false,
    refusal: { kind: 'member-in-running-huddle' },
  });
  await goTo(page, `/people/${personId}`);
  await press(page, 'Come to rest');
  await write(page, /^Why/, 'All is well.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('They have an open C2 plan. End it together first')).toBeVisible();
});
