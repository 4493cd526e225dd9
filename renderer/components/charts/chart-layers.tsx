import { memo, useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { AtValue, ChartDrawing } from './chart-points';
import { PointMark } from './point-mark';
import css from './xmr-chart.module.css';

type Place = {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
};

/** Where things stand, once Recharts has laid out its axes; the same as long as nothing of that changes. */
function usePlace(): Place | null {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  return useMemo(() => {
    if (xScale === undefined || yScale === undefined || area === undefined) return null;
    return { x: (at) => xScale(at) ?? 0, y: (value) => yScale(value) ?? 0, area };
  }, [xScale, yScale, area]);
}

type Drawn = { readonly drawing: ChartDrawing };
type Placed = Drawn & { readonly place: Place };

type TicksProps = Placed & { readonly ticks: readonly number[]; readonly line: number };

/** What the scales say: values beside the plot, weeks under it. Names are written as they are, without being measured. */
const Ticks = memo(function Ticks({ drawing, place, ticks, line }: TicksProps) {
  const { x, y, area } = place;
  return (
    <g>
      {ticks.map((value) => (
        <text
          key={value}
          className={css.tick}
          x={area.x - line * 0.5}
          y={y(value) + line * 0.33}
          textAnchor="end"
        >
          {drawing.sayTick(value)}
        </text>
      ))}
      {drawing.ticks.map(({ at, words }) => (
        <text
          key={at}
          className={css.tick}
          x={x(at)}
          y={area.y + area.height + line * 1.3}
          textAnchor="middle"
        >
          {words}
        </text>
      ))}
    </g>
  );
});

/** What is usual: a band between the limits and a line at the mean, for each group of weeks its own. */
const Usual = memo(function Usual({ drawing, place }: Placed) {
  const { x, y } = place;
  // A group goes on to half way to the next one's first point.
  const last = drawing.points.length - 1;
  return (
    <g>
      {drawing.spans.map(({ from, to, mean, lower, upper }) => {
        const left = from === 0 ? x(0) : (x(from - 1) + x(from)) / 2;
        const right = to >= last ? x(last) : (x(to) + x(to + 1)) / 2;
        return (
          <g key={from}>
            <rect
              className={css.band}
              x={left}
              y={y(upper)}
              width={right - left}
              height={y(lower) - y(upper)}
            />
            <path className={css.limit} d={`M${left} ${y(upper)}H${right}M${left} ${y(lower)}H${right}`} />
            <path className={css.mean} d={`M${left} ${y(mean)}H${right}`} />
            {from > 0 && (
              <path className={css.anew} d={`M${left} ${place.area.y}V${place.area.y + place.area.height}`} />
            )}
          </g>
        );
      })}
      {drawing.words.target !== undefined && (
        <path className={css.target} d={`M${x(0)} ${y(drawing.words.target.value)}H${x(last)}`} />
      )}
    </g>
  );
});

/** Dotted lines down from the points of time that were noted. */
const Pins = memo(function Pins({ drawing, place }: Placed) {
  const foot = place.area.y + place.area.height;
  return (
    <g>
      {(drawing.pins ?? []).map(({ id, at, words }) => (
        <g key={id}>
          <path className={css.pin} d={`M${place.x(at)} ${place.area.y}V${foot}`} />
          {words !== undefined && (
            <text className={css.pinWords} x={place.x(at) + 6} y={foot - 8}>
              {words}
            </text>
          )}
        </g>
      ))}
    </g>
  );
});

type PointsProps = Drawn & { readonly size: number; readonly at: number | null };

/** The points, with a ring round the one that is being read. */
const Points = memo(function Points({ drawing, place, size, at }: PointsProps & Placed) {
  return (
    <g>
      {drawing.points.map(({ id, value, mark, hollow = false }, index) =>
        value === null ? null : (
          <PointMark key={id} x={place.x(index)} y={place.y(value)} {...{ mark, size, hollow }} />
        ),
      )}
      {at !== null && drawing.points[at]?.value != null && (
        <circle
          className={css.reading}
          cx={place.x(at)}
          cy={place.y(drawing.points[at].value)}
          r={size * 2.2}
        />
      )}
    </g>
  );
});

/** Words beside the line's end keep a line's height between them, whatever they stand at. */
function apart(first: number, second: number, line: number): readonly [number, number] {
  const gap = line - Math.abs(first - second);
  if (gap <= 0) return [first, second];
  const way = first <= second ? -1 : 1;
  return [first + (way * gap) / 2, second - (way * gap) / 2];
}

/** What the lines mean, in words where they end. */
const Words = memo(function Words({ drawing, place, line }: Placed & { readonly line: number }) {
  const { x, y, area } = place;
  const { most, least, usual, last, target } = drawing.words;
  const end = x(drawing.points.length - 1) + line;
  const at = (word: AtValue | undefined): number =>
    word === undefined ? Number.NEGATIVE_INFINITY : y(word.value);
  const [usualAt, lastAt] = apart(at(usual), at(last), line * 1.2);
  const inside = line * 0.6;
  return (
    <g>
      {most !== undefined && y(most.value) > area.y - 1 && (
        <text className={css.words} x={x(0) + inside} y={y(most.value) + line}>
          {most.words}
        </text>
      )}
      {least !== undefined && (
        <text className={css.words} x={x(0) + inside} y={y(least.value) - line * 0.5}>
          {least.words}
        </text>
      )}
      {target !== undefined && (
        <text className={css.words} x={x(0) + inside} y={y(target.value) - line * 0.4}>
          {target.words}
        </text>
      )}
      {usual !== undefined && (
        <text className={css.strong} x={end} y={usualAt + line * 0.35}>
          {usual.words}
        </text>
      )}
      {last !== undefined && (
        <text className={css.strong} x={end} y={lastAt + line * 0.35}>
          {last.words}
        </text>
      )}
    </g>
  );
});

type BelowProps = Drawn & { readonly ticks: readonly number[] | null; readonly line: number };

/** What lies under the line, with names beside the scales where there is room for them. */
export function Below({ drawing, ticks, line }: BelowProps) {
  const place = usePlace();
  if (place === null) return null;
  return (
    <>
      {ticks !== null && <Ticks drawing={drawing} place={place} ticks={ticks} line={line} />}
      <Usual drawing={drawing} place={place} />
      <Pins drawing={drawing} place={place} />
    </>
  );
}

type AboveProps = PointsProps & { readonly line: number; readonly worded: boolean };

/** What stands on it, and what is said beside it. */
export function Above({ drawing, size, at, line, worded }: AboveProps) {
  const place = usePlace();
  if (place === null) return null;
  return (
    <>
      <Points drawing={drawing} place={place} size={size} at={at} />
      {worded && <Words drawing={drawing} place={place} line={line} />}
    </>
  );
}
