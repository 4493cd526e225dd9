import type { ReactNode } from 'react';
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
  return (
    <p className={css.voice}>
      <Own>{children}</Own>
    </p>
  );
}
