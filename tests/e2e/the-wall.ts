import { expect, type Page } from '@playwright/test';
import { findAndTake } from './keyboard';

/** Everything that can be read on the wall, or heard from it by a screen reader. */
export async function wordsOn(wall: Page): Promise<string> {
  return await wall.evaluate(() => {
    const told = [...document.querySelectorAll('[aria-label], [alt], [title]')].flatMap((element) =>
      ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name) ?? ''),
    );
    return [document.title, document.documentElement.textContent ?? '', ...told].join('\n');
  });
}

/** The wall has come to something, and names nobody the team is talking with. */
export async function wallShows(wall: Page, words: string | RegExp, names: readonly string[]): Promise<void> {
  await expect.poll(() => wordsOn(wall)).toMatch(words);
  const said = await wordsOn(wall);
  for (const name of names)
    expect(said, `the wall names ${name}`).not.toMatch(new RegExp(`\\b${name}\\b`, 'i'));
}

/** Opens the wall's window from anywhere, by the palette: where there is one display, W shows it in this window. */
export async function showTheWall(page: Page): Promise<void> {
  await findAndTake(page, 'show the wall', 'Show the wall');
}
