import { expect, type Page } from '@playwright/test';

/** What is wider than the place it has, by what it says; a list that scrolls sideways on purpose is none of ours. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const wide = (element: Element): boolean => element.scrollWidth > element.clientWidth + 1;
    const places = [
      document.documentElement,
      ...document.querySelectorAll('nav, main, aside, [role=alertdialog]'),
    ];
    const said = places.filter(wide).map((element) => {
      const inside = [...element.querySelectorAll('*')].findLast(
        (each) => each.getBoundingClientRect().right > element.getBoundingClientRect().right + 1,
      );
      return `${element.tagName.toLowerCase()}: ${inside?.tagName.toLowerCase()} “${inside?.textContent?.slice(0, 40)}”`;
    });
    const cut = [...document.querySelectorAll('button, a, label, h1, h2')]
      .filter(
        (element) =>
          element.checkVisibility() && getComputedStyle(element).overflow !== 'hidden' && wide(element),
      )
      .map((element) => `cut off: “${element.textContent?.slice(0, 40)}”`);
    return [...said, ...cut];
  });
}

export async function everythingFits(page: Page, where: string): Promise<void> {
  expect.soft(await tooWide(page), where).toEqual([]);
}
