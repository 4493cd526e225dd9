import type { ReactNode } from 'react';
import { Sign } from '../marks/sign';
import css from './refusal.module.css';

/** What cannot be, and why, in words: rust with a flag, said at once by screen readers. Never a red box. */
export function Refusal({ children }: { readonly children: ReactNode }) {
  return (
    <p className={css.refusal} role="alert">
      <Sign name="flag" />
      <span>{children}</span>
    </p>
  );
}
