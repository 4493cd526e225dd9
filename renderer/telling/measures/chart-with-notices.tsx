import { type ReactNode, useRef } from 'react';
import type { ChartView, NoticeView } from '../../../shared/contract/measures';
import { sayDate } from '../../../shared/domain/dates-said';
import type { ChartReading } from '../../../shared/domain/measures/read-chart';
import type { ChartSaid } from '../../../shared/domain/measures/say-chart';
import { sayPoint } from '../../../shared/domain/measures/say-point';
import { dayNumber } from '../../../shared/domain/measures/weeks';
import { ChartKey } from '../../components/charts/chart-key';
import { chartSizes } from '../../components/charts/chart-sizes';
import { ReadableChart } from '../../components/charts/readable-chart';
import { TimeLine } from '../../components/time/time-line';
import { useWidthInRem } from '../../components/time/use-width';
import { useDevice } from '../../lib/use-device';
import { cutShort } from '../cut-short';
import css from './chart-with-notices.module.css';
import { drawingOf, firstShown, type WeeksShown } from './drawing';
import { marksOf } from './marks-of';

type Props = {
  readonly chart: ChartView;
  readonly reading: ChartReading;
  readonly said: ChartSaid;
  readonly shown: WeeksShown;
  /** What the chart is called, where nothing else says so. */
  readonly name?: string;
  /** What stands beside the key of the shapes. */
  readonly children?: ReactNode;
};

/** Where a day lies among the weeks: 0 is the first one's Monday. */
function placeOf(on: string, reading: ChartReading): number {
  const first = dayNumber(reading.weeks[0] ?? on);
  return Math.min(Math.max((dayNumber(on) - first) / 7, 0), Math.max(reading.weeks.length - 1, 0));
}

const mostWorded = 3;

function wordsOf({ on, noticed, tryNext }: NoticeView, today: string) {
  return {
    when: sayDate(on, today),
    title: cutShort(noticed === '' ? tryNext : noticed, 44),
    ...(noticed !== '' && tryNext !== '' && { words: cutShort(tryNext, 60) }),
  };
}

/** The chart, and below it on the thread what the team noticed, each beside its weeks. */
export function ChartWithNotices({ chart, reading, said, shown, name, children }: Props) {
  const { today } = useDevice();
  const figure = useRef<HTMLElement>(null);
  const wide = useWidthInRem(figure, 'line');
  const from = firstShown(reading, shown);
  const many = Math.max(reading.weeks.length - 1 - from, 1);
  // The newest have their words; of the others the rings say that there was something.
  const notices = chart.notices.filter(({ on }) => placeOf(on, reading) >= from);
  const worded = new Set(notices.slice(0, mostWorded).map(({ id }) => id));
  const { left, right } = chartSizes.paper;
  // The line below goes on to the panel: what stands on it stands under its week.
  const gutter = 4.5;
  const whole = (wide ?? 50) + gutter;
  const under = (on: string): number =>
    left + ((placeOf(on, reading) - from) / many) * (whole - gutter - left - right);
  const drawing = drawingOf(reading, {
    shown,
    target: chart.target,
    pins: chart.pins.map(({ id, on, words }) => ({
      id,
      at: placeOf(on, reading),
      words: cutShort(words, 28),
    })),
  });
  return (
    <>
      <figure className={css.figure} ref={figure}>
        <div className={css.head}>
          <ChartKey {...(name !== undefined && { name })} marks={marksOf(reading)} />
          {children}
        </div>
        <ReadableChart
          drawing={drawing}
          label={`${said.headline} ${said.rest} Go from week to week with the arrow keys.`}
          sayPoint={(at) => sayPoint(reading, from + at, today)}
        />
      </figure>
      <TimeLine
        label="What we noticed before"
        above="What we noticed"
        days={whole}
        events={notices.map((notice) => ({
          id: notice.id,
          day: under(notice.on),
          mark: 'ring',
          ...(worded.has(notice.id) && wordsOf(notice, today)),
        }))}
        empty="Nothing was noticed here yet. What you keep stands here, under its week."
        inWords="What we noticed, the oldest first"
      />
    </>
  );
}
