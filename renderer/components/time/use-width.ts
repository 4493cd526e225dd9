import { type RefObject, useLayoutEffect, useState } from 'react';

/** An element's width in rem, kept up to date; null until it is first known. */
export function useWidthInRem(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const read = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const found = Math.round((target.getBoundingClientRect().width / rem) * 10) / 10;
      setWidth(found > 0 ? found : null);
    };
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(target);
    return () => sizes.disconnect();
  }, [element]);
  return width;
}
