import type { ReactNode } from 'react';
import css from './key.module.css';

/** The key that presses what it stands in, at its end. Only seen: it is no part of the control's name. */
export function Key({ children }: { readonly children: ReactNode }) {
  return (
    <span className={css.key} aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  );
}
