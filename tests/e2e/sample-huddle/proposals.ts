import type { Page } from '@playwright/test';
import { goldStep, leaveField, press, write } from '../keyboard';
import { expect } from '../launch';
import { andOn, huddleNow, itemNow } from './running';

type Says = 'agree' | 'not yet';

/** Everyone present speaks in turn; `last` is what the last of them says. */
export async function everyoneSpeaks(page: Page, last: Says): Promise<void> {
  const { round } = await itemNow(page, 'c3-proposal');
  for (const [index, { member }] of round.order.entries()) {
    const name = member.calledName;
    await expect(page.getByRole('radiogroup', { name: `${name}, what do you think?` })).toBeVisible();
    await leaveField(page);
    if (index === round.order.length - 1 && last === 'not yet') await sayNotYet(page, name);
    else await page.keyboard.press('1');
    await goldStep(page, new RegExp(`^Keep ${name}`));
  }
}

async function sayNotYet(page: Page, name: string): Promise<void> {
  await page.keyboard.press('3');
  await write(page, new RegExp(`^${name}.* reason$`), 'The sewing circle could come to her.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Something to try in C1' })).toBeChecked();
}

/** One not yet, and it goes back with what to try, who tells the person, and when we look again. */
export async function returnIt(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Thing to try 1' })).toHaveValue(
    'The sewing circle could come to her.',
  );
  await write(page, /^Who tells /, 'Priya visits her tomorrow');
  await goldStep(page, 'Return it together');
  await expect(page.getByText('Not yet, and one thing to try.')).toBeVisible();
}

/** Taken back, what had been written for it is still there. */
export async function returnItAgain(page: Page): Promise<void> {
  await expect(page.getByRole('textbox', { name: /^Who tells / })).toHaveValue('Priya visits her tomorrow');
  await goldStep(page, 'Return it together');
  await expect(page.getByText('Not yet, and one thing to try.')).toBeVisible();
}

export async function signItOff(page: Page): Promise<void> {
  await goldStep(page, /^Sign off together/);
  await expect(
    page.getByText('It can be taken back until we go on. Then it is kept for good.'),
  ).toBeVisible();
}

export async function takeItBack(page: Page): Promise<void> {
  await press(page, 'Take it back');
  await expect(page.getByText('Taken back.')).toBeVisible();
  expect((await itemNow(page, 'c3-proposal')).decision).toBeNull();
}

/** Going on seals it: coming back, it is only to be read. */
export async function goOnAndLookBack(page: Page): Promise<void> {
  await andOn(page, () => goldStep(page, /^Go on/));
  await leaveField(page);
  await andOn(page, () => page.keyboard.press('ArrowLeft'));
  await expect(page.getByText('Kept for good.', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
  await leaveField(page);
  await andOn(page, () => page.keyboard.press('ArrowRight'));
}

/** Everyone is asked to overrule the crisis block; one objects, and that is enough to keep it. */
export async function objectToOverruling(page: Page): Promise<void> {
  await expect(page.getByText('The C2 plan is still open, so sign-off is blocked.')).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('3');
  await write(page, 'Why can it not wait?', 'The tenancy starts on Monday.');
  await leaveField(page);
  const deciding = (await huddleNow(page)).attendance.filter(({ here, observing }) => here && !observing);
  for (const { letter, calledName } of deciding) {
    await page.keyboard.press(letter.toLowerCase());
    await expect(page.getByRole('button', { name: new RegExp(`^${calledName}.*go ahead$`) })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Overrule together' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  const [objector] = deciding;
  await page.keyboard.press(objector?.letter.toLowerCase() ?? '');
  await expect(
    page.getByText(`${objector?.calledName} objects, so it waits. One objection is enough.`),
  ).toBeVisible();
  await andOn(page, () => goldStep(page, /^Leave it waiting/));
}
