import { type ReactNode, useRef } from 'react';
import { cx } from '../class-names';
import css from './paper.module.css';
import { useScrolls } from './use-scrolls';

type Props = {
  /** Says what this page is, for those who cannot see it; the title usually does, so it may be left out. */
  readonly label?: string;
  /** 'page': the whole middle scrolls. 'inside': one part of it does (a list), and the title stays. */
  readonly scroll?: 'page' | 'inside';
  /** Behind a confirmation: seen, but out of reach. */
  readonly inert?: boolean;
  /** A ToastRegion, or anything else that floats at the foot of the paper. */
  readonly over?: ReactNode;
  readonly children: ReactNode;
};

/** The middle: what is true. */
export function Paper({ label, scroll = 'page', inert = false, over, children }: Props) {
  const place = useRef<HTMLElement>(null);
  const scrolls = useScrolls(place);
  return (
    <div className={css.place}>
      <main
        ref={place}
        className={cx(css.paper, scroll === 'inside' && css.still)}
        data-surface="paper"
        data-thread-clip="cut"
        aria-label={label}
        inert={inert}
        tabIndex={scrolls ? 0 : -1}
        id="paper"
      >
        <div className={css.flow}>{children}</div>
      </main>
      {over}
    </div>
  );
}

/** What stands at the foot of the paper however little there is above it. */
export function PaperFoot({ children }: { readonly children: ReactNode }) {
  return <div className={css.foot}>{children}</div>;
}
