import { expect, type Page } from '@playwright/test';

/** What stands out of the place it has, or has been cut off in it, by its words. */
async function doesNotFit(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const said = (element: Element): string =>
      `${element.tagName.toLowerCase()} “${(element.textContent ?? '').slice(0, 40)}”`;
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() && element.closest('.visually-hidden, svg, [aria-hidden=true]') === null;
    /** A wide table may scroll in a place of its own, which the keyboard reaches. */
    const scrolls = (element: Element, within: Element): boolean => {
      for (let at = element.parentElement; at !== null && at !== within; at = at.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    const out = [...document.querySelectorAll('nav, main, aside, [role=alertdialog]')].flatMap((place) => {
      const { left, right } = place.getBoundingClientRect();
      const beyond = [...place.querySelectorAll('*')].findLast((element) => {
        const box = element.getBoundingClientRect();
        const seen = isSeen(element) && box.width > 0 && !scrolls(element, place);
        return seen && (box.right > right + 1 || box.left < left - 1);
      });
      return beyond === undefined ? [] : [`${place.tagName.toLowerCase()}: ${said(beyond)} stands out of it`];
    });
    const cut = [...document.querySelectorAll('button, a, label, h1, h2')].flatMap((element) => {
      const wide =
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflow !== 'hidden';
      return isSeen(element) && wide ? [`${said(element)} is cut off`] : [];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    return [...out, ...cut, ...(scrollWidth > clientWidth ? ['the window scrolls sideways'] : [])];
  });
}

/** Nothing is wider than its place: words wrap, and controls stay whole. */
export async function everythingFits(page: Page, where: string): Promise<void> {
  expect.soft(await doesNotFit(page), where).toEqual([]);
}
