import { type RefCallback, use, useCallback } from 'react';
import { type MarkProps, ThreadContext } from './thread-marks';

/**
 * Ties an element to the thread: give the result to its `ref`. Outside a frame (or with `null`) it does nothing,
 * so the same component can stand on and off the thread.
 */
export function useThreadMark(mark: MarkProps | null): RefCallback<Element> {
  const keeper = use(ThreadContext);
  const { order = null, line = 'main', kind, turn, x = 0.5, y = 0.5, now } = mark ?? {};
  return useCallback(
    (element: Element | null) => {
      if (element === null || keeper === null || order === null) return undefined;
      return keeper.keep(element, {
        order,
        line,
        x,
        y,
        ...(kind && { kind }),
        ...(turn && { turn }),
        ...(now && { now }),
      });
    },
    [keeper, order, line, kind, turn, x, y, now],
  );
}
