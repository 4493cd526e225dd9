import { expect, type Page } from '@playwright/test';
import { findAndTake } from './keyboard';

/** Everything that can be read on the wall, or heard from it by a screen reader, word by word. */
export async function wordsOn(wall: Page): Promise<string> {
  return await wall.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const read: (string | null)[] = [document.title];
    while (walker.nextNode()) read.push(walker.currentNode.textContent);
    for (const element of document.querySelectorAll('[aria-label], [alt], [title]'))
      read.push(...['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name)));
    return read.join(' ').replace(/\s+/g, ' ');
  });
}

/** The wall has come to something, and names nobody the team is talking with. */
export async function wallShows(wall: Page, words: string, names: readonly string[]): Promise<void> {
  await expect.poll(() => wordsOn(wall)).toContain(words);
  const said = (await wordsOn(wall)).toLowerCase();
  expect(
    names.filter((name) => said.includes(name.toLowerCase())),
    'whom the wall names',
  ).toEqual([]);
}

/** Opens the wall's window from anywhere, by the palette: where there is one display, W shows it in this window. */
export async function showTheWall(page: Page): Promise<void> {
  await findAndTake(page, 'show the wall', 'Show the wall');
}
