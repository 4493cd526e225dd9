import type { Page } from '@playwright/test';
import { ask } from '../asking';
import { choose, goldStep, leaveField, write } from '../keyboard';
import { expect } from '../launch';

/** Whoever is here says so with one letter: once is away, again is here. */
export async function sayWhoIsHere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Who is here?' })).toBeVisible();
  await leaveField(page);
  const tom = page.getByRole('button', { name: /Tom Pritchard/ });
  await expect(tom).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('t');
  await expect(tom).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('t');
  await expect(tom).toHaveAttribute('aria-pressed', 'true');
  await goldStep(page, /^Begin/);
}

/** What somebody undertook is done. */
export async function speakOfTheAction(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Tom rings Bev about Dorothy today' })).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('1');
  await goldStep(page, /^Keep and go on/);
}

/** The spend past the limit stands before the plans, and is the team's to agree. */
export async function agreeTheSpend(page: Page): Promise<void> {
  await expect(page.getByRole('radiogroup', { name: 'Do we agree to £2,400?' })).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('1');
  await expect(page.getByText('£2,400 is committed now, £400 past our limit')).toBeVisible();
  await goldStep(page, /^Agree and go on/);
}

const halfReviewed = 'Ken is home from hospital, and the nights';

/** Types half a review, and waits until it is on the disk: a power cut may come from then on. */
export async function beginTheReview(page: Page): Promise<void> {
  await write(page, 'What has changed?', halfReviewed);
  const running = await ask(page, 'device.read', {});
  if (running.kind !== 'open' || running.runningHuddleId === null) throw new Error('No huddle is running.');
  const huddleId = running.runningHuddleId;
  await expect
    .poll(async () => (await ask(page, 'huddles.read', { huddleId })).current?.draft.whatChanged)
    .toBe(halfReviewed);
}

/** The plan ends, with how and with what made the difference. */
export async function endThePlan(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'What has changed?' })).toHaveValue(halfReviewed);
  await write(page, 'What has changed?', `${halfReviewed} are quiet.`);
  await leaveField(page);
  await page.keyboard.press('3');
  await choose(page, 'How did it end?', 'Needs a C3 conversation');
  const end = page.getByRole('button', { name: /^End the plan/ });
  await expect(end).toContainText('what made the difference');
  await write(page, 'What made the difference?', 'Tom rang Dorothy every night.');
  await expect(page.getByText('The proposal is prepared, not promised.')).toBeVisible();
  await goldStep(page, /^End the plan/);
}

/** Each says their own; cost alone is refused as a reason, and says why. */
export async function goRound(page: Page): Promise<void> {
  for (const name of ['Shabnam', 'Tom', 'Ffion', 'Grace']) {
    await expect(page.getByRole('radiogroup', { name: `${name}, what do you think?` })).toBeVisible();
    await leaveField(page);
    if (name === 'Ffion') await refuseCostAlone(page);
    else await page.keyboard.press('1');
    await goldStep(page, `Keep ${name}’s`);
  }
}

async function refuseCostAlone(page: Page): Promise<void> {
  await page.keyboard.press('3');
  await write(page, 'Ffion’s reason', 'It costs too much.');
  await choose(page, 'It carries', 'A question about Dorothy');
  await goldStep(page, 'Keep Ffion’s');
  await expect(page.getByText('Cost alone is not a reason. We test our thinking')).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('2');
  await write(page, 'Ffion’s reason', 'Dorothy may want Bev asked again.');
}

export async function signOffTogether(page: Page): Promise<void> {
  await expect(
    page.getByText('we agree together that Dorothy has our support, with one reservation kept'),
  ).toBeVisible();
  await goldStep(page, /^Sign off together/);
  await expect(page.getByText('Dorothy has our support.')).toBeVisible();
}
