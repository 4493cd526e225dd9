import type { Page } from '@playwright/test';
import { goldStep, leaveField, write } from '../keyboard';
import { expect } from '../launch';
import { andOn, huddleNow, itemNow } from './running';

/** Every action that is due is answered for: it was done. */
export async function answerForActions(page: Page): Promise<void> {
  for (;;) {
    const { view } = (await huddleNow(page)).current ?? {};
    if (view?.kind !== 'actions') return;
    const waiting = view.actions.filter(({ state }) => state === 'open').length;
    if (waiting === 0) {
      await andOn(page, () => goldStep(page, /^Go on/));
      return;
    }
    await expect(page.getByRole('radiogroup', { name: 'What became of it?' })).toBeVisible();
    await leaveField(page);
    await page.keyboard.press('1');
    await goldStep(page, /^Keep and go on/);
    await expect
      .poll(async () => {
        const now = (await huddleNow(page)).current?.view;
        return now?.kind === 'actions' ? now.actions.filter(({ state }) => state === 'open').length : 0;
      })
      .toBe(waiting - 1);
  }
}

/** The team declines, and says what it does instead. */
export async function declineTheSpend(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: /^Do we agree to £/ })).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /^Decline and go on/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await write(page, 'What do we do instead?', 'Ask the reuse shop first.');
  await andOn(page, () => goldStep(page, /^Decline and go on/));
}

/** A review by hand: what changed, continue or change, what next and who. */
export async function reviewThePlan(page: Page, decision: '1' | '2'): Promise<void> {
  const { plan } = await itemNow(page, 'c2-plan');
  await expect(page.getByRole('heading', { level: 1, name: plan.whatNeedsToChange })).toBeVisible();
  await write(page, 'What has changed?', `${plan.person.fullName} slept better this week.`);
  await leaveField(page);
  await page.keyboard.press(decision);
  await write(page, 'What next, and who?', 'Farah visits on Friday');
  await expect(page.getByText(/^Farah Malik, .*Friday/)).toBeVisible();
  await andOn(page, () => goldStep(page, /^Record and go on/));
}

/** Somebody remembers that they rang: it is recorded without leaving the review, and counts at once. */
export async function recordAContactOnTheSpot(page: Page): Promise<void> {
  const { plan } = await itemNow(page, 'c2-plan');
  await leaveField(page);
  await page.keyboard.press('c');
  await write(page, /^How is /, 'Rang this morning. Well.');
  await goldStep(page, 'Keep this contact');
  await expect
    .poll(async () => (await itemNow(page, 'c2-plan')).plan.contacts.length)
    .toBe(plan.contacts.length + 1);
}
