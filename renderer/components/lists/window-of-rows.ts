import { type RefObject, useLayoutEffect, useState } from 'react';

export type RowWindow = {
  readonly first: number;
  readonly last: number;
  readonly inView: readonly [first: number, last: number];
};

/** Which rows to build: those in view and some beyond each edge. Heights in pixels; `last` is exclusive. */
export const windowOfRows = (
  count: number,
  rowHeight: number,
  top: number,
  height: number,
  beyond = 8,
): RowWindow => {
  const from = Math.min(Math.max(Math.floor(top / rowHeight), 0), count);
  const to = Math.min(Math.max(Math.ceil((top + height) / rowHeight), from), count);
  const whole = Math.max(Math.floor((top + height + 1) / rowHeight), from);
  return {
    first: Math.max(0, from - beyond),
    last: Math.min(count, to + beyond),
    inView: [Math.min(Math.max(Math.ceil((top - 1) / rowHeight), 0), count), Math.min(whole, count)],
  };
};

/** The window of rows of a scrolling element; kept as it scrolls, and drawn anew only when rows change. */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowRem: number,
  headRem: number,
): RowWindow {
  // None until it is known how many there is room for: a guess would lay out rows twice.
  const [shown, setShown] = useState<RowWindow>({ first: 0, last: 0, inView: [0, 0] });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const read = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const next = windowOfRows(count, rowRem * rem, element.scrollTop, element.clientHeight - headRem * rem);
      setShown((last) =>
        last.first === next.first &&
        last.last === next.last &&
        last.inView[0] === next.inView[0] &&
        last.inView[1] === next.inView[1]
          ? last
          : next,
      );
    };
    read();
    const sizes = new ResizeObserver(read);
    sizes.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller, count, rowRem, headRem]);
  return shown;
}
