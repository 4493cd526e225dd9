import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Sign } from '../marks/sign';
import css from './text.module.css';

type Words = { readonly children: ReactNode };

/** Something to be concerned about: rust, a sign and words. */
export function Flag({ children }: Words) {
  return (
    <span className={css.flag}>
      <Sign name="flag" /> {children}
    </span>
  );
}

/** Plain words under a heading; `large` under the sentence a page opens with. */
export function Text({
  soft = false,
  small = false,
  large = false,
  children,
}: Words & { readonly soft?: boolean; readonly small?: boolean; readonly large?: boolean }) {
  return (
    <p className={cx(css.text, soft && css.soft, small && css.small, large && css.lead)} dir="auto">
      {children}
    </p>
  );
}

/** Says less loudly what is beside it. */
export function Quiet({ children }: Words) {
  return <span className={css.quiet}>{children}</span>;
}

/** A part of the page under its heading. `aside` stands at the right of the heading. */
export function Part({
  title,
  aside,
  children,
}: Words & { readonly title: ReactNode; readonly aside?: ReactNode }) {
  return (
    <section className={css.part}>
      <div className={css.heading}>
        <h2 dir="auto">{title}</h2>
        {aside !== undefined && <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}

/** Parts side by side; `wide` gives the first more room. They stack when there is none. */
export function Columns({ wide = false, children }: Words & { readonly wide?: boolean }) {
  return <div className={cx(css.columns, wide && css.wide)}>{children}</div>;
}

/** The large figure of a page, with what it means beside it. */
export function Figure({ value, children }: Words & { readonly value: ReactNode }) {
  return (
    <p className={css.figure}>
      <b>{value}</b> {children}
    </p>
  );
}
