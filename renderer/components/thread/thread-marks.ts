import { createContext } from 'react';
import type { RunKind, Turn } from './thread-path';

export type MarkProps = {
  /** Where on its line: the rail uses 0–99, the paper 100 and on. Gaps are fine. */
  readonly order: number;
  /** 'main' is the golden thread; 'ahead' the quiet line to what comes; any other name is a line of its own. */
  readonly line?: string;
  /** The stretch that arrives at this mark. */
  readonly kind?: RunKind;
  readonly turn?: Turn;
  /** The point on the mark's box, 0 to 1; the middle unless told. */
  readonly x?: number;
  readonly y?: number;
  /** The line ends here, at now: a gold dot (small in rows), drawn above paper and panel alike. */
  readonly now?: 'large' | 'small';
};

/** Who collects the marks of one frame. */
export type ThreadKeeper = {
  readonly keep: (element: Element, mark: MarkProps) => () => void;
  readonly changed: () => void;
};

export const ThreadContext = createContext<ThreadKeeper | null>(null);

/**
 * What happens to a mark scrolled out of an ancestor that carries this attribute. 'cut': it leaves, and the line with
 * it. 'hold': it is held at the edge, so the line shows which way it went. 'hold-under-head': below a sticky head as
 * high as the ancestor's scroll-padding-top.
 */
export const clipAttribute = 'data-thread-clip';
