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
 * An XmR chart: the line, what is usual of it, and every point in its shape. Recharts lays out the axes and the line. It
 * is a picture only; what it shows is said beside it, and its points are reached through `ReadableChart`.
 */
export function XmrChart({ drawing, size, at = null, onPoint }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const rem = useRem(place);
  const measured = useSize(place, size);
  const { left, right, line, point, font, steps } = chartSizes[size];
  const scale = scaleOf(drawing, steps);
  const small = size === 'small';
  const tick = { fill: 'var(--text-2)', fontSize: `${font}rem` };
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
            bottom: small ? line * rem : 4,
            left: small ? left * rem : 0,
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
            ticks={drawing.ticks.map((each) => each.at)}
            tickFormatter={(index: number) => drawing.ticks.find((each) => each.at === index)?.words ?? ''}
            interval={0}
            hide={small}
            height={line * rem * 2.1}
            tickMargin={line * rem * 0.55}
            axisLine={false}
            tickLine={false}
            tick={tick}
          />
          <YAxis
            domain={[scale.from, scale.to]}
            ticks={[...scale.ticks]}
            tickFormatter={drawing.sayTick}
            interval={0}
            hide={small}
            width={left * rem}
            axisLine={false}
            tickLine={false}
            tick={tick}
          />
          <Below drawing={drawing} />
          <Line
            dataKey="value"
            type="linear"
            stroke="var(--chart-line)"
            strokeWidth={size === 'wall' ? 3.5 : 2}
            dot={false}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
          <Above drawing={drawing} size={point * rem} at={at} line={line * rem} worded={!small} />
        </ComposedChart>
      )}
    </div>
  );
}
