import { cx } from '../class-names';
import css from './chart-key.module.css';
import type { ChartMark } from './chart-points';
import { PointMark } from './point-mark';

type Props = {
  readonly wall?: boolean;
  /** What the chart is called, where nothing else beside it says so. */
  readonly name?: string;
  /** The marks that are explained, each in words. */
  readonly marks: readonly { readonly mark: ChartMark; readonly words: string; readonly hollow?: boolean }[];
};

/** What is counted, and what the shapes mean. */
export function ChartKey({ marks, name, wall = false }: Props) {
  return (
    <p className={cx(css.key, wall && css.wall)}>
      {name !== undefined && <b>{name}</b>}
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
