import { cx } from '../class-names';
import css from './turn-line.module.css';

type Props = {
  /** Days shown; the last is now. */
  readonly days: number;
  /** The days a turn was taken on, counted from the first that is shown. */
  readonly turns: readonly number[];
  /** Whose turn it is: an open ring stands at now. */
  readonly next: boolean;
  /** What the line shows, for whoever hears it. */
  readonly said: string;
  /** In place of a line without a turn: when it was, or that it was never. */
  readonly before: string;
};

/** The turns one member took at one thing, as dots on a line that ends at now; the newest is the largest. */
export function TurnLine({ days, turns, next, said, before }: Props) {
  const x = (day: number) => ({ left: `${(Math.min(Math.max(day, 0), days) / days) * 100}%` });
  return (
    <span className={css.turns}>
      <span className="visually-hidden">{said}</span>
      <span className={cx(css.line, turns.length === 0 && css.none)} aria-hidden="true">
        {turns.map((day, at) => (
          <i key={day} className={cx(css.dot, at === turns.length - 1 && css.last)} style={x(day)} />
        ))}
        {next && <i className={css.next} />}
      </span>
      <span className={css.words} aria-hidden="true">
        {next ? <b>next</b> : before}
      </span>
    </span>
  );
}
