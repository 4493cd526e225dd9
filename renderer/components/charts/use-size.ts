import { type RefObject, useLayoutEffect, useState } from 'react';

export type Size = { readonly width: number; readonly height: number };

/** The size an element was found to have last, by what it holds: what is built next is most often as large. */
const lastFound = new Map<string, Size>();

/** An element's size in pixels, kept up to date, so that what fills it is drawn once and not again when it is measured. */
export function useSize(element: RefObject<HTMLElement | null>, kind: string): Size | null {
  const key = `${kind} ${window.innerWidth} ${window.innerHeight}`;
  const [size, setSize] = useState(() => lastFound.get(key) ?? null);
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const read = () => {
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      setSize((known) => {
        const same = known !== null && known.width === width && known.height === height;
        const found = same ? known : { width, height };
        lastFound.set(key, found);
        return found;
      });
    };
    const sizes = new ResizeObserver(read);
    sizes.observe(target);
    return () => sizes.disconnect();
  }, [element, key]);
  return size;
}
