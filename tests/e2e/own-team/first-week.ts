import type { Page } from '@playwright/test';
import { choose, findAndTake, goldStep, leaveField, pick, press, write } from '../keyboard';
import { expect } from '../launch';
import { makeKeys } from '../own-keys';

/** From the first page, its keys and three short steps, to an open team. */
export async function setUpTheTeam(
  page: Page,
  from: 'the first page' | 'keys are made' = 'the first page',
): Promise<void> {
  if (from === 'the first page') await makeItsKeys(page);
  await nameTheTeam(page);
}

async function makeItsKeys(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Keep hold of people, together, every week.',
  );
  await page.keyboard.press('2');
  await makeKeys(page, null);
}

async function nameTheTeam(page: Page): Promise<void> {
  await write(page, 'What are you called?', 'Riverside team');
  await write(page, 'Where?', 'Eastgate');
  await goldStep(page, 'Next: who is in the room');
  await write(page, 'Who are you?', 'Grace Whitlock');
  await page.keyboard.press('Enter');
  await write(page, 'Who else?', 'Tom Pritchard');
  await choose(page, 'What does Tom bring?', 'nurse');
  await press(page, 'Add Tom');
  await write(page, 'Who else?', 'Ffion Rees, Shabnam Iqbal');
  await page.keyboard.press('Enter');
  await write(page, 'Who else?', 'Lena Fischer');
  await choose(page, 'In the room as', 'a visitor');
  await press(page, 'Add Lena');
  await goldStep(page, 'Next: when you meet');
  await choose(page, 'Which day?', 'Wednesday');
  await goldStep(page, 'Begin');
  await expect(page.getByRole('heading', { name: 'Who are you talking with?' })).toBeVisible();
}

/** Dorothy Hale, whose label for the wall is suggested. */
export async function writeDownSomebody(page: Page): Promise<void> {
  await goldStep(page, 'Write down somebody');
  await write(page, 'Their name', 'Dorothy Hale');
  await expect(page.getByRole('textbox', { name: 'On the wall as' })).toHaveValue('D.H.');
  await goldStep(page, 'Keep Dorothy');
  // The form had her name as its title too; her own page tells what comes next.
  await expect(page.getByRole('heading', { name: 'Listen to Dorothy.' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Dorothy Hale' })).toBeVisible();
}

/** Golden rule 1: a C1 begins with what matters and what is strong, and is not kept without them. */
export async function logTheFirstConversation(page: Page): Promise<void> {
  await page.keyboard.press('2');
  await write(page, 'What matters to Dorothy?', 'I want to sleep in my own bed.');
  const keep = page.getByRole('button', { name: 'Keep this conversation' });
  await expect(keep).toHaveAttribute('aria-disabled', 'true');
  await expect(keep).toContainText('what is strong');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/conversation$/);
  await write(page, 'What is strong already?', 'Bev next door has a key.');
  await pick(page, 'Dorothy');
  await write(page, 'What next, and who?', 'Tom rings Bev about Dorothy today');
  await expect(page.getByText('Tom Pritchard, today.')).toBeVisible();
  await goldStep(page, 'Keep this conversation');
  await expect(page.getByText('The conversation with Dorothy is kept.')).toBeVisible();
}

export async function openTheC2Plan(page: Page): Promise<void> {
  await leaveField(page);
  await page.keyboard.press('3');
  await write(page, 'What is strong already, for Dorothy?', 'Bev next door has a key.');
  const open = page.getByRole('button', { name: 'Open the plan' });
  await expect(open).toContainText('1 first');
  await write(
    page,
    'What needs to change, so that they are safe?',
    'Dorothy is safe at night, in her own home.',
  );
  await write(page, 'The emergency plan', 'A sitter every night this week.');
  await goldStep(page, 'Open the plan');
  await expect(page.getByText('Dorothy’s plan is open.')).toBeVisible();
}

/** A contact, and a spend the limit of £2,000 does not cover: it waits for the huddle. */
export async function keepAContactAndASpend(page: Page): Promise<void> {
  await write(page, 'How is Dorothy?', 'Rang at nine. She slept.');
  await goldStep(page, 'Keep this contact');
  await expect(page.getByText('Contact with Dorothy kept.')).toBeVisible();
  await leaveField(page);
  await page.keyboard.press('2');
  await write(page, 'How much?', '£2,400');
  await write(page, 'What for?', 'Night sitters for Dorothy, two weeks');
  await expect(page.getByText('This is £400 past what you may spend without asking.')).toBeVisible();
  await goldStep(page, 'Keep, awaiting agreement');
  await expect(page.getByText('£2,400 awaits agreement.')).toBeVisible();
}

/** Ctrl+K, a few letters, Enter: somebody's page, from anywhere. */
export async function find(page: Page, letters: string, name: string): Promise<void> {
  await findAndTake(page, letters, name);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}
