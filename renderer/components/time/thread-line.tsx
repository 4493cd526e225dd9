import { ThreadMark } from '../thread/thread-mark';
import css from './thread-line.module.css';

/** A bare stretch of thread across the paper, for a page whose words leave no time to show. */
export function ThreadLine() {
  return (
    <div className={css.line} aria-hidden="true">
      <ThreadMark order={100} turn="turn" className={css.start} />
      <ThreadMark order={101} now="large" className={css.end} />
    </div>
  );
}
