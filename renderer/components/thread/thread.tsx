import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import { drawThread } from './draw-thread';
import { measureThread } from './measure-thread';
import css from './thread.module.css';
import { type MarkProps, ThreadContext, type ThreadKeeper } from './thread-marks';
import { watchLayout } from './watch-layout';

type Props = {
  /** The positioned element the thread is drawn over. */
  readonly over: RefObject<HTMLElement | null>;
  /** When this changes the thread is drawn anew from the left, unless the person asked for less motion. */
  readonly drawn: string;
  readonly children: ReactNode;
};

const strokes = {
  gold: css.gold ?? '',
  loose: css.loose ?? '',
  ahead: css.ahead ?? '',
  case: css.case ?? '',
  large: css.large ?? '',
  small: css.small ?? '',
};

/**
 * The one line that joins where we are, what is true and now. Marks below register themselves
 * (useThreadMark, ThreadMark); this follows their layout. It says nothing that words do not say, so it is
 * hidden from screen readers.
 */
export function Thread({ over, drawn, children }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const marks = useRef(new Map<Element, MarkProps>());
  const ask = useRef<() => void>(() => undefined);

  const keeper = useMemo<ThreadKeeper>(
    () => ({
      keep(element, mark) {
        marks.current.set(element, mark);
        ask.current();
        return () => {
          marks.current.delete(element);
          ask.current();
        };
      },
      changed: () => ask.current(),
    }),
    [],
  );

  useEffect(() => {
    const root = over.current;
    const target = svg.current;
    if (root === null || target === null) return undefined;
    const draw = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      drawThread(target, measureThread(root, marks.current), rem, strokes);
    };
    draw();
    const watch = watchLayout(root, target, draw);
    ask.current = watch.ask;
    return () => {
      ask.current = () => undefined;
      watch.stop();
    };
  }, [over]);

  useEffect(() => {
    if (drawn === '') return undefined;
    const target = svg.current;
    const duration = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--draw'));
    if (target === null || !(duration > 0)) return undefined;
    const from = { clipPath: 'inset(0 84% 0 0)' };
    const drawing = target.animate([from, { clipPath: 'inset(0)' }], { duration, easing: 'ease-out' });
    return () => drawing.cancel();
  }, [drawn]);

  return (
    <ThreadContext value={keeper}>
      {children}
      <svg ref={svg} className={css.thread} aria-hidden="true" focusable="false" />
    </ThreadContext>
  );
}
