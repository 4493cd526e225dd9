import { cx } from '../class-names';
import css from './chart-key.module.css';
import type { ChartMark } from './chart-points';
import { PointMark } from './point-mark';

type Props = {
  /** The marks that are explained, each in words. */
  readonly wall?: boolean;
  readonly marks: readonly { readonly mark: ChartMark; readonly words: string; readonly hollow?: boolean }[];
};

/** What the shapes mean. */
export function ChartKey({ marks, wall = false }: Props) {
  return (
    <p className={cx(css.key, wall && css.wall)}>
      {marks.map(({ mark, words, hollow = false }) => (
        <span key={words}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <PointMark mark={mark} x={10} y={10} size={6.5} hollow={hollow} />
          </svg>
          {words}
        </span>
      ))}
    </p>
  );
}
