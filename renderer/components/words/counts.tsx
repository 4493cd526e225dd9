import type { ReactNode } from 'react';
import css from './counts.module.css';
import { Flag } from './text';

export type Count = {
  readonly id: string;
  readonly count: ReactNode;
  readonly words: ReactNode;
  readonly detail?: ReactNode;
  /** The detail is a concern. */
  readonly flagged?: boolean;
  readonly onOpen?: (() => void) | undefined;
};

/** What there is, by number: 8 open C2 plans. `last` is what has no number. */
export function Counts({ rows, last }: { readonly rows: readonly Count[]; readonly last?: ReactNode }) {
  return (
    <ul className={css.counts}>
      {rows.map(({ id, count, words, detail, flagged = false, onOpen }) => (
        <li key={id}>
          <b>{count}</b>
          <span>
            {onOpen === undefined ? (
              words
            ) : (
              <button type="button" onClick={onOpen}>
                {words}
              </button>
            )}
            {detail !== undefined && <small>{flagged ? <Flag>{detail}</Flag> : detail}</small>}
          </span>
        </li>
      ))}
      {last !== undefined && (
        <li className={css.last}>
          <b />
          <span>{last}</span>
        </li>
      )}
    </ul>
  );
}

/** The hour, large, under words that say what happens then. */
export function BigTime({ kicker, children }: { readonly kicker?: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={css.time}>
      {kicker !== undefined && <p className={css.kicker}>{kicker}</p>}
      <p className={css.big}>{children}</p>
    </div>
  );
}

/** A few short facts side by side: Chair Grace, Scribe Marcus. */
export function Facts({
  facts,
}: {
  readonly facts: readonly { readonly term: string; readonly value: ReactNode }[];
}) {
  return (
    <dl className={css.facts}>
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
