import type { ReactNode } from 'react';
import { Sign } from '../marks/sign';
import { ThreadMark } from '../thread/thread-mark';
import css from './definition-rows.module.css';

export type DefinitionRow = {
  readonly id: string;
  readonly term: ReactNode;
  readonly words: ReactNode;
  /** What is still missing here, in plain words. */
  readonly missing?: readonly string[];
  /** The row being written: the thread runs above it to the panel. */
  readonly at?: boolean;
};

type Props = {
  readonly rows: readonly DefinitionRow[];
  /** Choosing a row goes to it in the panel. */
  readonly onGo?: (id: string) => void;
};

/** A thing being written, part by part: what is said, and with an open ring what is not said yet. */
export function DefinitionRows({ rows, onGo }: Props) {
  return (
    <div className={css.rows}>
      {rows.map(({ id, term, words, missing = [], at = false }) => (
        <section key={id} className={css.row}>
          {at && (
            <>
              <ThreadMark order={100} turn="turn" className={css.start} />
              <ThreadMark order={101} now="large" className={css.end} />
            </>
          )}
          <h2>
            {onGo === undefined ? (
              term
            ) : (
              <button type="button" onClick={() => onGo(id)}>
                {term}
              </button>
            )}
          </h2>
          <div className={css.words} dir="auto">
            {words}
            {missing.map((what) => (
              <p key={what} className={css.missing}>
                <Sign name="open" />
                <span>Not said yet: {what}</span>
              </p>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
