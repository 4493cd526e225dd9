import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What was found last, by what was measured in how wide a window: what is built next is most often as wide. */
const lastFound = new Map<string, number>();

/**
 * An element's width in rem, kept up to date; null until it is first known. It is read once the page is laid out and
 * before it is painted, so that building a screen does not lay it out twice, and nothing is seen to move.
 */
export function useWidthInRem(element: RefObject<HTMLElement | null>, kind: 'line' | 'ruler'): number | null {
  const [width, setWidth] = useState(() => lastFound.get(keyOf(kind)) ?? null);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const read = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const found = Math.round((target.getBoundingClientRect().width / rem) * 10) / 10;
      if (found > 0) lastFound.set(keyOf(kind), found);
      flushSync(() => setWidth(found > 0 ? found : null));
    };
    const sizes = new ResizeObserver(read);
    sizes.observe(target);
    return () => sizes.disconnect();
  }, [element, kind]);
  return width;
}

function keyOf(kind: string): string {
  return `${kind} ${window.innerWidth}`;
}
