import type { Page } from '@playwright/test';
import { choose, goldStep, press, write } from '../keyboard';
import { expect } from '../launch';

/** On to the next part of the proposal, whichever question it asks first. */
async function nextPart(page: Page, question: string): Promise<void> {
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByLabel(question).first()).toBeVisible();
}

/** The parts that come before money: the good life first, in her words. */
export async function writeTheFirstParts(page: Page): Promise<void> {
  await page.keyboard.press('4');
  await write(
    page,
    'What does a good life look like, for Dorothy?',
    'My own bed, my own kettle, and Ken beside me.',
  );
  await nextPart(page, 'What matters to Dorothy?');
  await write(page, 'What matters to Dorothy?', 'Being at home with Ken.');
  await nextPart(page, 'What is strong already, and who and what is there?');
  await write(page, 'What is strong already, and who and what is there?', 'Bev next door has a key.');
  await nextPart(page, 'What was tried in C1?');
  await write(page, 'What was tried in C1?', 'The lunch club, and Bev looking in.');
  await write(page, 'Why was the C1 not enough?', 'Nobody is there at night.');
  await nextPart(page, 'What was tried in C2?');
  await write(page, 'What was tried in C2?', 'Two weeks of night sitters.');
  await write(page, 'Why was the C2 not enough?', 'The nights go on.');
}

/** What is half said when the program is closed, word for word. */
const halfSaid = 'Somebody has to be near at night, and';

export async function beginToSayWhyOnly(page: Page): Promise<void> {
  await nextPart(page, 'What else did you think of?');
  await write(page, 'What else did you think of?', 'A care home.');
  await write(page, 'Why not that?', 'It would part them.');
  await nextPart(page, 'Why is this the only appropriate course?');
  await write(page, 'Why is this the only appropriate course?', halfSaid);
}

/** After the program was closed in the middle: the part, and the words, are where they were. */
export async function finishTheProposal(page: Page): Promise<void> {
  const whyOnly = 'Why is this the only appropriate course?';
  await press(page.getByRole('navigation', { name: 'C3 proposal' }), /^Why nothing less/);
  await expect(page.getByRole('textbox', { name: whyOnly })).toHaveValue(halfSaid);
  await write(page, whyOnly, `${halfSaid} Ken sleeps through it.`);
  const ready = page.getByRole('button', { name: 'Make it ready' });
  await expect(ready).toHaveAttribute('aria-disabled', 'true');
  await nextPart(page, 'What will be different?');
  await write(page, 'What will be different?', 'They sleep.');
  await write(page, 'How will we know? Who asks, and when?', 'Grace asks them in May.');
  await nextPart(page, 'Did we listen to a carer?');
  await choose(page, 'Did we listen to a carer?', 'Yes, we listened');
  await write(page, 'Who is it?', 'Ken, her husband');
  await write(page, 'What did they say?', 'I cannot hear her at night.');
  await nextPart(page, 'Who does Dorothy want involved?');
  await write(page, 'Who does Dorothy want involved?', 'Ken and Bev');
  await write(page, 'A week', '£310');
  await expect(ready).toContainText('one thing first');
  await write(page, 'Where does the money come from?', 'Her personal budget');
  await goldStep(page, 'Make it ready');
  await expect(page.getByText('Ready for the team.').first()).toBeVisible();
}
