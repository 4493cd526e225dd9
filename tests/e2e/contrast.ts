import type { Page } from '@playwright/test';

/**
 * Words that are too faint for WCAG 2.2 AA (1.4.3): under 4.5 to 1, or under 3 to 1 where they are large. axe leaves
 * most of our words undecided, because the thread is drawn over the whole page; every ground of ours is one flat colour,
 * so it can be reckoned from the nearest one that is not clear.
 */
export async function faintWords(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    /** Whatever way a colour is written, as the screen would show it on black. */
    const read = (colour: string): Colour => {
      if (canvas === null) throw new Error('No colour can be read here.');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const light = (colour: Colour): number => {
      const part = (at: 0 | 1 | 2) => {
        const value = colour[at] / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
    };
    /** What is painted behind an element by itself: its own ground, or a shape drawn before or after its words. */
    const grounds = (element: Element): readonly Colour[] => {
      const box = element.getBoundingClientRect();
      const shapes = ['::before', '::after'].flatMap((which) => {
        const style = getComputedStyle(element, which);
        const covers = Number.parseFloat(style.width) >= box.width * 0.6 && style.position === 'absolute';
        // The links of a C1 are drawn as circles of one colour.
        const drawn = /rgba?\([^)]*\)/.exec(style.backgroundImage)?.[0] ?? style.backgroundColor;
        return style.content !== 'none' && covers ? [read(drawn)] : [];
      });
      return [...shapes, read(getComputedStyle(element).backgroundColor)].filter(
        ([, , , alpha]) => alpha > 0,
      );
    };
    const behind = (from: Element): Colour => {
      const layers: Colour[] = [];
      for (let at: Element | null = from; at !== null; at = at.parentElement) {
        for (const ground of grounds(at)) {
          layers.push(ground);
          if (ground[3] === 1) return layers.reduceRight((under, top) => over(top, under));
        }
      }
      return layers.reduceRight((under, top) => over(top, under), [255, 255, 255, 1]);
    };
    const isRead = (element: Element): boolean =>
      element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      element.closest('.visually-hidden, svg, [aria-disabled=true], :disabled') === null;
    const ratioOf = (element: Element): number => {
      const ground = behind(element);
      const words = over(read(getComputedStyle(element).color), ground);
      const [dark = 0, bright = 0] = [light(words), light(ground)].toSorted((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const leastOf = (element: Element): number => {
      const { fontSize, fontWeight } = getComputedStyle(element);
      const size = Number.parseFloat(fontSize);
      return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
    };
    const faint: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode.textContent?.trim() ?? '';
      const element = walker.currentNode.parentElement;
      if (words === '' || element === null || !isRead(element)) continue;
      const ratio = ratioOf(element);
      if (ratio < leastOf(element)) faint.push(`${ratio.toFixed(1)} to 1: “${words.slice(0, 40)}”`);
    }
    return [...new Set(faint)];
  });
}
