import type { ReactNode } from 'react';
import { cx } from '../class-names';
import css from './say.module.css';

type Props = {
  /** What is said first and more quietly; the title goes on after it on a new line. */
  readonly soft?: ReactNode;
  /** 'one': a sentence across the page. 'large': a name, or what matters about one person. */
  readonly size?: 'one' | 'large';
  /** The person's own words, in their own type and in quotation marks. */
  readonly own?: boolean;
  readonly children: ReactNode;
};

/** The title of a page: a sentence that says what matters. Long ones step down in size by themselves. */
export function Say({ soft, size = 'large', own = false, children }: Props) {
  const length = typeof children === 'string' ? children.length : 0;
  const long =
    length > 280 ? css.longest : length > 130 ? css.longer : length > 80 && own ? css.long : undefined;
  return (
    <h1 className={cx(css.say, css[size], own && css.own, long)} dir="auto">
      {soft !== undefined && (
        <>
          <span className={css.soft}>{soft}</span>
          <br />
        </>
      )}
      {own ? <q>{children}</q> : children}
    </h1>
  );
}
