import { expect, type Locator, type Page } from '@playwright/test';

/** More than any screen of ours has places to stop at. */
const stops = 150;

/** Moves the focus with Tab until it is where it is wanted, as a hand on the keyboard has to. */
async function tabUntil(page: Page, there: () => Promise<boolean>, what: string): Promise<void> {
  for (let tabs = 0; tabs < stops; tabs += 1) {
    if (await there()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${what}.`);
}

/** Moves the focus to something on the screen. */
export async function reach(target: Locator): Promise<void> {
  // Held by hand: a list that opens on the way hides everything else from the roles by which it was found.
  const element = await target.elementHandle();
  if (element === null) throw new Error(`${target} is not there.`);
  const focused = () => element.evaluate((node) => node === document.activeElement);
  await tabUntil(target.page(), focused, String(target));
}

/** Answers a question of the panel, in the place of whatever stood there. */
export async function write(page: Page, question: string | RegExp, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: question });
  await reach(field);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(words);
  await expect(field).toHaveValue(words);
}

/** Chooses one of a few. */
export async function choose(page: Page, question: string | RegExp, choice: string | RegExp): Promise<void> {
  const group = page.getByRole('radiogroup', { name: question });
  const wanted = group.getByRole('radio', { name: choice });
  await wanted.waitFor();
  await tabUntil(
    page,
    () => group.evaluate((element) => element.contains(document.activeElement)),
    String(group),
  );
  for (let moves = 0; moves < 12 && !(await wanted.isChecked()); moves += 1) {
    const onIt = await wanted.evaluate((element) => element === document.activeElement);
    await page.keyboard.press(onIt ? 'Space' : 'ArrowDown');
  }
  await expect(wanted).toBeChecked();
}

/** Picks one of several that may be picked together. */
export async function pick(page: Page, choice: string | RegExp): Promise<void> {
  const box = page.getByRole('checkbox', { name: choice });
  await reach(box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

/** Presses a button: on the page, or in the part of it that is given. */
export async function press(within: Page | Locator, name: string | RegExp): Promise<void> {
  const button = within.getByRole('button', { name });
  await reach(button);
  await button.page().keyboard.press('Enter');
}

/** Out of any field, so that letters and digits mean what they say beside them. */
export async function leaveField(page: Page): Promise<void> {
  const typing = () =>
    page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);
  if (await typing()) await page.keyboard.press('Escape');
}

/** Takes the one gold step, which must be there to be taken. */
export async function goldStep(page: Page, words: string | RegExp): Promise<void> {
  const step = page.getByRole('button', { name: words });
  await expect(step).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Control+Enter');
}

/** Ctrl+K, a few letters, and Enter on the row that was meant. */
export async function findAndTake(page: Page, letters: string, row: string | RegExp): Promise<void> {
  await leaveField(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find or do anything' })).toBeFocused();
  await page.keyboard.type(letters);
  const wanted = page.getByRole('option', { name: row }).first();
  await wanted.waitFor();
  for (let moves = 0; moves < 12; moves += 1) {
    if ((await wanted.getAttribute('data-focused')) === 'true') break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}
