import { type ReactNode, useRef } from 'react';
import { cx } from '../class-names';
import css from './spend-ruler.module.css';
import { layRuler, type Spend } from './spend-segments';
import { useWidthInRem } from './use-width';

type Props = {
  /** All amounts in one unit (pence); `format` words them. */
  readonly spends: readonly Spend[];
  readonly limit: number;
  readonly format: (amount: number) => string;
  /** Asked for and not agreed: hatched, and seen to cross the limit. */
  readonly asked?: { readonly label: string; readonly amount: number } | undefined;
  /** What is coming at the present rate: an outline after what is spent. */
  readonly projected?: { readonly label: string; readonly amount: number } | undefined;
  /** Words under what is left: 'without asking'. */
  readonly leftWords?: ReactNode;
};

/** Money against the limit: each spend a length, the limit the end of the ruler. The heading above says it in words. */
export function SpendRuler({ spends, limit, format, asked, projected, leftWords }: Props) {
  const ruler = useRef<HTMLDivElement>(null);
  const width = useWidthInRem(ruler, 'ruler') ?? 50;
  const more = (asked?.amount ?? 0) + (projected?.amount ?? 0);
  const { whole, segments, labels, spent } = layRuler(
    spends,
    limit,
    more,
    Math.min(6.2 / width, 0.5),
    Math.min(8.5 / width, 0.5),
  );
  const left = limit - spent - (asked?.amount ?? 0);
  const after = spent / whole;
  const percent = (share: number) => `${share * 100}%`;
  const passes = spent + more > limit;
  return (
    <div className={css.ruler} ref={ruler}>
      {passes && (
        <p className={css.limitWords} style={{ marginRight: percent(1 - limit / whole) }}>
          {format(limit)}
        </p>
      )}
      <div className={css.bar} aria-hidden="true">
        {segments.map(({ key, share }) => (
          <i key={key} className={css.spent} style={{ width: percent(share) }} />
        ))}
        {asked !== undefined && <i className={css.asked} style={{ width: percent(asked.amount / whole) }} />}
        {projected !== undefined && (
          <i className={css.projected} style={{ width: percent(projected.amount / whole) }} />
        )}
        {!passes && <i className={css.left} />}
        {passes && <i className={css.limit} style={{ left: percent(limit / whole) }} />}
      </div>
      <ul className={css.labels}>
        {labels.map(({ key, amount, words, from, room }) => (
          <li key={key} style={{ marginLeft: percent(from), width: percent(room) }}>
            <b>{format(amount)}</b>
            <span>{words}</span>
          </li>
        ))}
        {asked !== undefined && (
          <li
            className={cx(css.endWords, css.askedWords)}
            style={{ marginRight: percent(Math.max(0, 1 - after - asked.amount / whole)) }}
          >
            <b>{format(asked.amount)} asked</b>
            <span>{asked.label}</span>
          </li>
        )}
        {asked === undefined && projected !== undefined && (
          <li
            className={css.endWords}
            style={{ marginRight: percent(Math.max(0, 1 - after - projected.amount / whole)) }}
          >
            <b>{format(projected.amount)} to come</b>
            <span>{projected.label}</span>
          </li>
        )}
        {asked === undefined && projected === undefined && left >= 0 && (
          <li className={css.endWords}>
            <b>{format(left)} left</b>
            <span>{leftWords}</span>
          </li>
        )}
      </ul>
    </div>
  );
}
