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
};

/** How far a key goes, up as later; the ends of the chart with Home and End. */
export function stepOf(key: string, at: number, last: number): number | null {
  const to = {
    ...{ ArrowRight: at + 1, ArrowUp: at + 1, PageUp: at + 4, End: last },
    ...{ ArrowLeft: at - 1, ArrowDown: at - 1, PageDown: at - 4, Home: 0 },
  }[key];
  return to === undefined ? null : Math.min(Math.max(to, 0), last);
}

/**
 * A chart that can be read without being seen: one stop for the Tab key, in which the arrows go from week to week, each
 * said in words, as a slider's value is.
 */
export function ReadableChart(props: Props) {
  if (props.drawing.points.length > 0) return <WeekByWeek {...props} />;
  // A slider without a value is none, and there is nothing to stop at.
  return (
    <div className={css.chart}>
      <p className={css.reading}>No weeks yet.</p>
    </div>
  );
}

function WeekByWeek({ drawing, label, sayPoint }: Props) {
  const last = drawing.points.length - 1;
  /** The week the keys are at; null while the focus is elsewhere. */
  const [read, setRead] = useState<number | null>(null);
  /** The week under the pointer. */
  const [over, setOver] = useState<number | null>(null);
  const here = Math.min(read ?? last, last);
  // How far back one looks may change under a pointer that rests.
  const under = over === null ? null : Math.min(over, last);
  const shown = read === null ? under : here;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stepOf(event.key, here, last);
    if (to === null && event.key !== 'Escape') return;
    // The arrows go through the weeks, not through the pages; and Esc leaves the chart, and nothing else with it.
    event.preventDefault();
    event.stopPropagation();
    if (to === null) event.currentTarget.blur();
    else setRead(to);
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
        aria-valuetext={sayPoint(here)}
        onKeyDown={move}
        // The press comes before the focus it gives: that begins with the last week only where no other was pressed on.
        onMouseDown={() => setRead(under ?? last)}
        onFocus={() => setRead((pressed) => pressed ?? last)}
        onBlur={() => setRead(null)}
        onMouseLeave={() => setOver(null)}
      >
        <div className={css.svg} aria-hidden="true">
          <XmrChart drawing={drawing} size="paper" at={shown} onPoint={setOver} />
        </div>
      </div>
    </div>
  );
}
