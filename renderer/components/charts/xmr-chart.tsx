import { useRef } from 'react';
import { ComposedChart, Line, XAxis, YAxis } from 'recharts';
import { Above, Below } from './chart-layers';
import type { ChartDrawing } from './chart-points';
import { type ChartSize, chartSizes } from './chart-sizes';
import { scaleOf } from './scale';
import { useRem } from './use-rem';
import { useSize } from './use-size';
import css from './xmr-chart.module.css';

type Props = {
  readonly drawing: ChartDrawing;
  readonly size: ChartSize;
  /** The point that is being read. */
  readonly at?: number | null;
  readonly onPoint?: (at: number) => void;
};

/**
 * An XmR chart: the line, what is usual of it, and every point in its shape. Recharts lays out the scales and the line. It
 * is a picture only; what it shows is said beside it, and its points are reached through `ReadableChart`.
 */
export function XmrChart({ drawing, size, at = null, onPoint }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const rem = useRem(place);
  const measured = useSize(place, size);
  const { left, right, line, point, steps } = chartSizes[size];
  const scale = scaleOf(drawing, steps);
  const small = size === 'small';
  return (
    <div className={css.place} ref={place} data-size={size}>
      {measured !== null && (
        <ComposedChart
          width={measured.width}
          height={measured.height}
          data={drawing.points.map(({ value }, index) => ({ index, value }))}
          margin={{
            top: line * rem * (small ? 1 : 0.7),
            right: right * rem,
            bottom: line * rem * (small ? 1 : 2.1),
            left: left * rem,
          }}
          accessibilityLayer={false}
          {...(onPoint !== undefined && {
            onMouseMove: ({ activeTooltipIndex }) => {
              const over = Number(activeTooltipIndex ?? Number.NaN);
              if (Number.isInteger(over)) onPoint(over);
            },
          })}
        >
          <XAxis
            type="number"
            dataKey="index"
            domain={[0, Math.max(drawing.points.length - 1, 1)]}
            interval={0}
            hide
          />
          <YAxis domain={[scale.from, scale.to]} ticks={[...scale.ticks]} interval={0} hide />
          <Below drawing={drawing} ticks={small ? null : scale.ticks} line={line * rem} />
          <Line
            dataKey="value"
            type="linear"
            stroke="var(--chart-line)"
            strokeWidth={size === 'wall' ? 3.5 : 2}
            dot={false}
            activeDot={false}
            connectNulls
            zIndex={0}
            isAnimationActive={false}
          />
          <Above drawing={drawing} size={point * rem} at={at} line={line * rem} worded={!small} />
        </ComposedChart>
      )}
    </div>
  );
}
