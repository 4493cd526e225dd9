import { type InContactWeeks, usualShare } from '../../shared/domain/measures/in-contact-words';
import css from './in-contact-spark.module.css';

const wide = 440;
const high = 110;

/** The same weeks as a small line around its mean. The sentence beside it says what it shows. */
export function InContactSpark({ weeks }: { readonly weeks: InContactWeeks }) {
  const usual = usualShare(weeks);
  const x = (index: number): number => 6 + (index / Math.max(weeks.length - 1, 1)) * (wide - 12);
  const y = (value: number): number => high - 8 - value * (high - 16);
  const points = weeks.map((week, index) => ({
    at: week.week,
    x: x(index),
    y: y(week.open === 0 ? 1 : week.inContact / week.open),
  }));
  return (
    <svg
      className={css.spark}
      viewBox={`0 0 ${wide} ${high}`}
      role="img"
      aria-label={`Plans in contact, ${weeks.length} weeks. Usual ${Math.round(usual * 100)} per cent.`}
    >
      <path className={css.usual} d={`M6 ${y(usual)}H${wide - 6}`} />
      <polyline className={css.line} points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      {points.map((point) => (
        <circle key={point.at} className={css.point} cx={point.x} cy={point.y} r={4.2} />
      ))}
    </svg>
  );
}
