import { type KeyboardEvent, useState } from 'react';
import type { ChartDrawing } from './chart-points';
import css from './readable-chart.module.css';
import { XmrChart } from './xmr-chart';

type Props = {
  readonly drawing: ChartDrawing;
  /** What the chart shows, for whoever does not see it. */
  readonly label: string;
  /** One point in words: its week, its value and what it is. */
  readonly sayPoint: (at: number) => string;
  readonly below?: number;
};

/** How far a key goes; the ends of the chart with Home and End. */
function stepOf(key: string, at: number, last: number): number | null {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, PageDown: at + 4, PageUp: at - 4, Home: 0, End: last }[
    key
  ];
  return to === undefined ? null : Math.min(Math.max(to, 0), last);
}

/**
 * A chart that can be read without being seen: one stop for the Tab key, in which the arrows go from week to week, each
 * said in words, as a slider's value is.
 */
export function ReadableChart({ drawing, label, sayPoint, below = 0 }: Props) {
  const last = drawing.points.length - 1;
  /** The week the keys are at; null while the focus is elsewhere. */
  const [read, setRead] = useState<number | null>(null);
  /** The week under the pointer. */
  const [over, setOver] = useState<number | null>(null);
  const here = Math.min(read ?? last, last);
  const shown = read === null ? over : here;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') event.currentTarget.blur();
    const to = stepOf(event.key, here, last);
    if (to === null) return;
    // The arrows go through the weeks, not through the pages.
    event.preventDefault();
    event.stopPropagation();
    setRead(to);
  };
  return (
    <div className={css.chart}>
      <p className={css.reading} aria-hidden="true">
        {shown === null ? '' : sayPoint(shown)}
      </p>
      <div
        className={css.picture}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={last + 1}
        aria-valuenow={here + 1}
        aria-valuetext={last < 0 ? 'No weeks yet' : sayPoint(here)}
        onKeyDown={move}
        onFocus={() => setRead(last)}
        onBlur={() => setRead(null)}
        onClick={() => setRead(over ?? last)}
        onMouseLeave={() => setOver(null)}
      >
        <div className={css.svg} aria-hidden="true">
          <XmrChart drawing={drawing} size="paper" at={shown} onPoint={setOver} below={below} />
        </div>
      </div>
    </div>
  );
}
