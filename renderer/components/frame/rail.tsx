import { type ReactNode, useId, useRef, useState } from 'react';
import { cx } from '../class-names';
import css from './rail.module.css';
import { useScrolls } from './use-scrolls';

type Props = {
  /** What the rail lists: 'Agenda', 'Golden Thread'. */
  readonly label: string;
  /** Brand and Pace: they stay while the list below scrolls. */
  readonly head: ReactNode;
  /** Who is here, which keys there are. */
  readonly foot?: ReactNode;
  readonly inert?: boolean;
  /** RailStops or RailNav. */
  readonly children: ReactNode;
};

/** Where we are. In a narrow window it folds to the place we are at, and opens on demand. */
export function Rail({ label, head, foot, inert = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const scrolls = useScrolls(scroller);
  return (
    <nav className={cx(css.rail, open && css.open)} aria-label={label} data-surface="paper" inert={inert}>
      <div className={css.head}>{head}</div>
      <button
        type="button"
        className={css.toggle}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {open ? 'Fold away' : 'Show all'}
      </button>
      <div
        className={css.list}
        id={list}
        ref={scroller}
        tabIndex={scrolls ? 0 : undefined}
        data-thread-clip="hold"
      >
        {children}
      </div>
      {foot !== undefined && <footer className={css.foot}>{foot}</footer>}
    </nav>
  );
}

/** The name of what is open, and under it the day or the team. */
export function Brand({ children, under }: { readonly children: ReactNode; readonly under?: ReactNode }) {
  return (
    <p className={css.brand}>
      <b dir="auto">{children}</b>
      {under !== undefined && <small dir="auto">{under}</small>}
    </p>
  );
}

/** Gentle pacing: the first line is said, the second is quieter. */
export function Pace({ children, under }: { readonly children: ReactNode; readonly under?: ReactNode }) {
  return (
    <p className={css.pace}>
      <b>{children}</b>
      {under !== undefined && <span>{under}</span>}
    </p>
  );
}

/** Keys worth knowing here. `<Keys keys={[[['Ctrl K'], 'find or do anything']]} />` */
export function Keys({
  keys,
}: {
  readonly keys: readonly (readonly [keys: readonly string[], does: string])[];
}) {
  return (
    <p className={css.keys}>
      {keys.map(([names, does]) => (
        <span key={does}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
          {does}
        </span>
      ))}
    </p>
  );
}
