import type { ReactNode } from 'react';
import { cx } from '../class-names';
import { Rhythm, type RhythmEvent } from '../time/rhythm';
import css from './thread-rows.module.css';
import { useChosenRow } from './use-chosen-row';

export type ThreadRow = {
  readonly id: string;
  readonly name: ReactNode;
  /** Under the name: who is alongside. */
  readonly under?: ReactNode;
  /** Above the line, at the left: 'every 2 days · £1,340'. */
  readonly words?: ReactNode;
  /** Above the line at its end: a Flag, or what happens today. */
  readonly end?: ReactNode;
  readonly since: number;
  readonly events: readonly RhythmEvent[];
  readonly lostAt?: number | undefined;
};

type Props = {
  readonly label: string;
  readonly rows: readonly ThreadRow[];
  readonly days: number;
  /** Dates above the lines. */
  readonly weeks: readonly { readonly day: number; readonly words: string }[];
  readonly legend?: ReactNode;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string) => void;
  /** Below the rows, scrolling with them. */
  readonly children?: ReactNode;
};

/** Many threads side by side, each ending at now. Up and Down move, Enter opens. */
export function ThreadRows({ label, rows, days, weeks, legend, chosen, onChoose, onOpen, children }: Props) {
  useChosenRow({ rows, chosen, onChoose, onOpen });
  return (
    <div className={css.whole}>
      <div className={css.weeks} aria-hidden="true">
        <span>{legend}</span>
        <div>
          {weeks.map(({ day, words }) => (
            <span key={day} style={{ left: `${(day / days) * 100}%` }}>
              {words}
            </span>
          ))}
          <b className={css.now}>now</b>
        </div>
      </div>
      <div className={css.scroller} data-thread-clip="hold">
        <ul aria-label={label}>
          {rows.map(({ id, name, under, words, end, since, events, lostAt }) => (
            <li key={id} className={cx(css.row, id === chosen && css.at)}>
              <button
                type="button"
                className={css.press}
                aria-pressed={id === chosen}
                onClick={() => onChoose(id)}
                onDoubleClick={() => onOpen(id)}
              >
                <span className={css.name} dir="auto">
                  <b>{name}</b>
                  {under !== undefined && <small>{under}</small>}
                </span>
                <span className={css.words}>
                  <span>{words}</span>
                  <span>{end}</span>
                </span>
              </button>
              <Rhythm days={days} since={since} events={events} lostAt={lostAt} chosen={id === chosen} />
            </li>
          ))}
        </ul>
        {children !== undefined && <div className={css.below}>{children}</div>}
      </div>
    </div>
  );
}
