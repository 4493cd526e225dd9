import css from './thread.module.css';
import type { MarkProps } from './thread-marks';
import { useThreadMark } from './use-thread-mark';

/** A point of the thread without a picture of its own; it stands at its place in a positioned parent. */
export function ThreadMark({ className, ...mark }: MarkProps & { readonly className?: string | undefined }) {
  return <i aria-hidden="true" className={className ?? css.point} ref={useThreadMark(mark)} />;
}
