import { cx } from '../class-names';
import type { ChartMark } from './chart-points';
import css from './xmr-chart.module.css';

type Props = {
  readonly mark: ChartMark;
  readonly x: number;
  readonly y: number;
  /** Half of its width, in pixels. */
  readonly size: number;
  readonly hollow?: boolean;
};

/** A point's shape: a dot as usual, a diamond for better, a square for a concern, a triangle for more or less than usual. */
export function PointMark({ mark, x, y, size, hollow = false }: Props) {
  const r = size * 1.3;
  switch (mark) {
    case 'common':
      return <circle className={cx(css.common, hollow && css.hollow)} cx={x} cy={y} r={size * 0.72} />;
    case 'improvement':
      return (
        <path className={css.improvement} d={`M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`} />
      );
    case 'concern':
      return <rect className={css.concern} x={x - size} y={y - size} width={size * 2} height={size * 2} />;
    case 'special-high':
      return <path className={css.special} d={`M${x} ${y - r}L${x + r} ${y + size}L${x - r} ${y + size}Z`} />;
    case 'special-low':
      return <path className={css.special} d={`M${x} ${y + r}L${x + r} ${y - size}L${x - r} ${y - size}Z`} />;
  }
}
