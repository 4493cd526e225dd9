import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether an element holds more than it shows. Then it takes a place in the tab order, so that keys can scroll it. */
export function useScrolls(scroller: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() => setScrolls(element.scrollHeight > element.clientHeight + 1));
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child);
    return () => sizes.disconnect();
  }, [scroller]);
  return scrolls;
}
