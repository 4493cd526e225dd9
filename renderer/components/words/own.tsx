import type { ReactNode } from 'react';
import { cx } from '../class-names';
import css from './own.module.css';

/** A person's own words, within a line or on their own, always in Literata and in quotation marks. */
export function Own({ children }: { readonly children: ReactNode }) {
  return (
    <q className={css.own} dir="auto">
      {children}
    </q>
  );
}

/** A person's own words under the title. */
export function Voice({ children }: { readonly children: ReactNode }) {
  const long = typeof children === 'string' && children.length > 180;
  return (
    <p className={cx(css.voice, long && css.long)}>
      <Own>{children}</Own>
    </p>
  );
}
