import type { ReactNode } from 'react';
import css from './progress.module.css';

type Props = {
  readonly label: string;
  /** 0 to 1. */
  readonly value: number;
  readonly children: ReactNode;
};

/** How far something has come that takes longer than a moment. */
export function Progress({ label, value, children }: Props) {
  return (
    <div className={css.progress}>
      <p>{children}</p>
      <progress aria-label={label} max={1} value={value} />
    </div>
  );
}
