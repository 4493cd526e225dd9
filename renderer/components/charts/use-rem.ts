import { type RefObject, useLayoutEffect, useState } from 'react';

function remNow(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}

/** One rem in pixels, kept up to date: whenever it changes, what is measured in it changes its size too. */
export function useRem(element: RefObject<HTMLElement | null>): number {
  const [rem, setRem] = useState(remNow);
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const sizes = new ResizeObserver(() => setRem(remNow()));
    sizes.observe(element.current);
    return () => sizes.disconnect();
  }, [element]);
  return rem;
}
