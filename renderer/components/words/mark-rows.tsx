import type { ReactNode } from 'react';
import { type ConversationKind, ConversationMark } from '../marks/conversation-mark';
import css from './mark-rows.module.css';

export type MarkRow = {
  readonly id: string;
  readonly mark: ConversationKind;
  readonly title: ReactNode;
  readonly words?: ReactNode;
  readonly onOpen?: (() => void) | undefined;
};

/** People or plans by their shape, each with a name and a sentence. */
export function MarkRows({ rows, end }: { readonly rows: readonly MarkRow[]; readonly end?: ReactNode }) {
  return (
    <>
      <ul className={css.rows}>
        {rows.map(({ id, mark, title, words, onOpen }) => (
          <li key={id}>
            <span className={css.mark}>
              <ConversationMark kind={mark} />
            </span>
            <span dir="auto">
              <b>
                {onOpen === undefined ? (
                  title
                ) : (
                  <button type="button" onClick={onOpen}>
                    {title}
                  </button>
                )}
              </b>
              {words}
            </span>
          </li>
        ))}
      </ul>
      {end !== undefined && <p className={css.end}>{end}</p>}
    </>
  );
}
