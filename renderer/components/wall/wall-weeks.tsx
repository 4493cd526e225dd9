import { cx } from '../class-names';
import css from './wall-weeks.module.css';

export type WallWeek = {
  readonly id: string;
  /** Stands under the column: the month that begins here. */
  readonly label?: string | undefined;
  /** How many there were, and how many of them it was so for. */
  readonly whole: number;
  readonly part: number;
};

type Props = {
  /** The whole of it for somebody who hears the wall. */
  readonly label: string;
  readonly weeks: readonly WallWeek[];
  /** What a filled and an empty part of a column are, and the latest week in words. */
  readonly filled: string;
  readonly empty: string;
  readonly latest: string;
};

const share = (count: number, most: number): string => `${(count / most) * 100}%`;

/**
 * Counts by week, to be read from six metres: a column for how many there were, filled for how many of them it was
 * so. What is left empty is what the room talks about.
 */
export function WallWeeks({ label, weeks, filled, empty, latest }: Props) {
  const most = Math.max(...weeks.map(({ whole }) => whole), 1);
  return (
    <div className={css.weeks} role="img" aria-label={label}>
      <p className={css.key}>
        <span>
          <i className={css.part} /> {filled}
        </span>
        <span>
          <i className={css.whole} /> {empty}
        </span>
        <b>{latest}</b>
      </p>
      <ol className={css.columns}>
        {weeks.map(({ id, whole, part, label: month }) => (
          <li key={id}>
            <span className={css.whole} style={{ height: share(whole, most) }}>
              <span
                className={cx(css.part, part === whole && css.all)}
                style={{ height: share(part, Math.max(whole, 1)) }}
              />
            </span>
            {month !== undefined && <span className={css.month}>{month}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
