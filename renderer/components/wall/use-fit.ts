import { type RefObject, useLayoutEffect } from 'react';

/** The steps a wall column may take, each smaller than the one before; body text stays at 28 px and more. */
const fitSteps = 7;

/**
 * Makes what stands in a column of the wall fit it: tries one step of size after another until nothing is left over.
 * At the last step titles are cut with an ellipsis (wall.module.css), so that nothing is ever drawn over anything.
 */
export function useFit(column: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = column.current;
    if (element === null) return undefined;
    let asked = 0;
    const settle = () => {
      for (let step = 0; step < fitSteps; step += 1) {
        element.dataset.fit = String(step);
        if (element.scrollHeight <= element.clientHeight + 1) return;
      }
    };
    const ask = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        settle();
      });
    };
    settle();
    const sizes = new ResizeObserver(ask);
    sizes.observe(element);
    const content = new MutationObserver(ask);
    content.observe(element, { subtree: true, childList: true, characterData: true });
    void document.fonts.ready.then(ask);
    return () => {
      cancelAnimationFrame(asked);
      sizes.disconnect();
      content.disconnect();
    };
  }, [column]);
}
