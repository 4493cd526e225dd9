import type { ReactNode } from 'react';
import css from './empty.module.css';

type Props = {
  /** What will stand here. */
  readonly title: ReactNode;
  /** How it comes to be here, and what is worth knowing about it. */
  readonly children: ReactNode;
  /** What to do now, if it is not already in the panel. */
  readonly action?: ReactNode;
};

/** An empty place that teaches what it is for. */
export function Empty({ title, children, action }: Props) {
  return (
    <section className={css.empty}>
      <h2 dir="auto">{title}</h2>
      <div className={css.words}>{children}</div>
      {action}
    </section>
  );
}
