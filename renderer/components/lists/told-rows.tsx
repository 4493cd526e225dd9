import { type ReactNode, useEffect, useRef } from 'react';
import { ThreadMark } from '../thread/thread-mark';
import css from './told-rows.module.css';
import { useChosenRow } from './use-chosen-row';

export type ToldRow = {
  readonly id: string;
  readonly title: ReactNode;
  /** What it is, in a sentence or two. */
  readonly words: ReactNode;
  /** At the right: how long, when last. */
  readonly end?: ReactNode;
};

type Props = {
  readonly label: string;
  readonly rows: readonly ToldRow[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
};

/** Things told in a sentence each, one below another. Up and Down move, Enter opens; the thread runs under the chosen one to the panel. */
export function ToldRows({ label, rows, chosen, onChoose, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const at = useChosenRow({ rows, chosen, onChoose, onOpen });
  // The first needs no scrolling: the title above it is in sight with it.
  useEffect(() => {
    if (at > 0) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <ul className={css.rows} aria-label={label} ref={list}>
      {rows.map(({ id, title, words, end }) => (
        <li key={id} className={id === chosen ? css.at : undefined}>
          {id === chosen && (
            <>
              <ThreadMark order={100} turn="turn" className={css.start} />
              <ThreadMark order={101} now="large" className={css.over} />
            </>
          )}
          <button
            type="button"
            className={css.row}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
            onDoubleClick={() => onOpen(id)}
          >
            <span className={css.told} dir="auto">
              <b>{title}</b>
              <span className={css.words}>{words}</span>
            </span>
            {end !== undefined && <span className={css.end}>{end}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
