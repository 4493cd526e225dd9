import type { ReactNode } from 'react';
import css from './rows.module.css';

export type Row = {
  readonly id: string;
  readonly words: ReactNode;
  readonly end?: ReactNode;
  readonly onOpen?: () => void;
};

/** Lines of words with something at the right, divided by a hair line. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ul className={css.rows}>
      {rows.map(({ id, words, end, onOpen }) => (
        <li key={id}>
          {onOpen === undefined ? (
            <span dir="auto">{words}</span>
          ) : (
            <button type="button" dir="auto" onClick={onOpen}>
              {words}
            </button>
          )}
          {end !== undefined && <span className={css.end}>{end}</span>}
        </li>
      ))}
    </ul>
  );
}
