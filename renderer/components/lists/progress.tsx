import type { ReactNode } from 'react';
import css from './progress.module.css';

type Props = {
  readonly label: string;
  /** 0 to 1; null while it is not known how much there is. */
  readonly value: number | null;
  /** What is being done now. */
  readonly words?: ReactNode;
};

/** How far something has come, in words and as a length. */
export function Progress({ label, value, words }: Props) {
  return (
    <div className={css.progress}>
      <progress
        className={css.bar}
        aria-label={label}
        {...(value !== null && { value: Math.min(Math.max(value, 0), 1), max: 1 })}
      />
      <p aria-live="polite">{words ?? label}</p>
    </div>
  );
}
