import { useId } from 'react';
import { cx } from '../class-names';
import { ThreadMark } from '../thread/thread-mark';
import css from './rhythm.module.css';

export type RhythmEvent = { readonly id: string; readonly day: number; readonly mark: 'ring' | 'dot' };

type Props = {
  /** Days shown; the last is now. Events before day 0 are off the line at the left. */
  readonly days: number;
  readonly events: readonly RhythmEvent[];
  /** Since when there is a line; 0 or less for the whole. */
  readonly since: number;
  /** The day we lost touch. */
  readonly lostAt?: number | undefined;
  /** The row that is chosen: the golden thread runs through it to the panel. */
  readonly chosen?: boolean;
};

/** A small thread of one row in a list, ending at now. The row's words say the same, so it is only seen. */
export function Rhythm({ days, events, since, lostAt, chosen = false }: Props) {
  const name = useId();
  const line = chosen ? 'main' : name;
  const x = (day: number) => ({ left: `${(Math.min(Math.max(day, 0), days) / days) * 100}%` });
  const start = Math.max(since, 0);
  return (
    <div className={css.rhythm} aria-hidden="true">
      {chosen ? (
        <ThreadMark order={100} turn="turn" className={css.name} />
      ) : (
        <>
          <i
            className={css.gold}
            style={{ ...x(start), right: `${(1 - Math.max(lostAt ?? days, 0) / days) * 100}%` }}
          />
          {lostAt !== undefined && <i className={css.loose} style={x(lostAt)} />}
        </>
      )}
      {events
        .filter(({ day }) => day >= 0 && day <= days)
        .map(({ id, day, mark }) => (
          <i key={id} className={cx(css.stop, mark === 'dot' && css.dot)} style={x(day)} />
        ))}
      {chosen && lostAt !== undefined && (
        <span className={css.point} style={x(lostAt)}>
          <ThreadMark order={101} />
        </span>
      )}
      <ThreadMark
        order={102}
        line={line}
        kind={lostAt === undefined ? 'gold' : 'loose'}
        now="small"
        className={css.now}
      />
    </div>
  );
}
