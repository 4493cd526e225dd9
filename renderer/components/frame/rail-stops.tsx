import { type ReactNode, useEffect, useRef, useState } from 'react';
import { cx } from '../class-names';
import { ThreadMark } from '../thread/thread-mark';
import css from './rail-stops.module.css';
import { lineUp, type RailStop, type RailStopState } from './stop-order';

export type { RailStop, RailStopState };

type Props = {
  readonly stops: readonly RailStop[];
  /** Makes every stop a button: choosing one goes there. Without it the list only shows where we are. */
  readonly onGo?: (id: string) => void;
};

const stateWords: Readonly<Record<RailStopState, string>> = {
  done: 'done',
  here: '',
  ahead: '',
  waiting: 'waiting',
  carried: 'carried over',
};

/** The stops of a huddle, or the parts of something being written, in order, on the thread. */
export function RailStops({ stops, onGo }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const rows = lineUp(stops, opened);
  const here = useRef<HTMLLIElement>(null);
  const at = rows.find((row) => row.stop.state === 'here')?.stop.id;
  useEffect(() => {
    if (at !== undefined) here.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const toggle = (id: string) => {
    const next = new Set(opened);
    if (!next.delete(id)) next.add(id);
    setOpened(next);
  };
  return (
    <ol className={css.stops}>
      {rows.map(({ stop, level, open, marks }) => {
        const words: ReactNode = (
          <>
            <span className={css.name} dir="auto">
              {stop.label}
              {stateWords[stop.state] !== '' && (
                <span className="visually-hidden">, {stateWords[stop.state]}</span>
              )}
            </span>
            {stop.note !== undefined && (
              <span className={cx(css.note, stop.flagged && css.flagged)}>{stop.note}</span>
            )}
          </>
        );
        const press = onGo !== undefined && stop.inside === undefined ? () => onGo(stop.id) : undefined;
        return (
          <li
            key={stop.id}
            ref={stop.state === 'here' ? here : undefined}
            className={cx(css.stop, css[stop.state], css[level])}
            aria-current={stop.state === 'here' ? 'step' : undefined}
            data-here={stop.state === 'here' || undefined}
          >
            {marks.map((mark) => (
              <ThreadMark
                key={`${mark.line ?? 'main'}${mark.order}`}
                {...mark}
                className={mark.order === 3 ? css.out : css.mark}
              />
            ))}
            {open !== undefined ? (
              <button
                type="button"
                className={css.press}
                aria-expanded={open}
                onClick={() => toggle(stop.id)}
              >
                {words}
              </button>
            ) : press !== undefined ? (
              <button type="button" className={css.press} onClick={press}>
                {words}
              </button>
            ) : (
              <span className={css.press}>{words}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
