import { sayCount, startSentence } from '../text';
import { type ChartSaid, sayMonth, sayOne, withFigure } from './chart-said';
import type { ChartReading } from './read-chart';
import { type RunOfWeeks, runOf } from './runs';
import { sayLevel } from './say-value';
import type { XmrChart } from './xmr';
import { IN_A_ROW } from './xmr-rules';

type Special = Exclude<XmrChart['variation'], 'common'>;

interface Called {
  readonly better: string;
  readonly lead: string;
  readonly as: string;
  readonly than: string;
}

/** How a special cause is called: better or worse where that is known, high or low where neither is better. */
export const called: Readonly<Record<Special, Called>> = {
  improvement: { better: 'Better', lead: 'Better than we did.', as: 'good', than: 'better than usual' },
  concern: {
    ...{ better: 'Not as good', lead: 'Not as good as it was.' },
    ...{ as: 'poor', than: 'not as good as usual' },
  },
  'special-high': {
    ...{ better: 'More than usual', lead: 'More than usual.' },
    ...{ as: 'high', than: 'more than usual' },
  },
  'special-low': {
    ...{ better: 'Less than usual', lead: 'Less than usual.' },
    ...{ as: 'low', than: 'less than usual' },
  },
};

type Words = Omit<ChartSaid, 'lead'>;

/** A week that stands out is one to ask about: the chart does not know whether anything was different. */
function sayOutside(reading: ChartReading, { to, side }: RunOfWeeks): Words {
  const point = reading.xmr.points[to];
  const last = `The last week${withFigure(reading, 1)}`;
  const [least, most] = [point?.lower, point?.upper].map((limit) =>
    sayLevel(reading.measure.unit, limit ?? 0),
  );
  return {
    headline: `${last} stands out.`,
    rest: `${last} came to ${sayOne(reading, to)}, ${side === 'high' ? 'above' : 'below'} what we would expect by chance (${least === most ? least : `${least} to ${most}`}). Ask what was different.`,
  };
}

function sayTwoInThree(reading: ChartReading, { to, side }: RunOfWeeks, as: string): Words {
  const point = reading.xmr.points[to];
  const limit = sayLevel(reading.measure.unit, (side === 'high' ? point?.upper : point?.lower) ?? 0);
  const two = `Two of the last three weeks${withFigure(reading, 3)}`;
  return {
    headline: `${two} were unusually ${as}.`,
    rest: `${two} came near the ${side === 'high' ? 'most' : 'least'} we would expect, ${limit}. That is seldom chance.`,
  };
}

/**
 * A trend or a shift: weeks in a row, since when they are, and that it is no chance. What changed may have done so before
 * its first week or after it, so that no month is told for it.
 */
function sayRun(reading: ChartReading, run: RunOfWeeks, better: string): Words {
  const { xmr, weeks, measure } = reading;
  const point = xmr.points[run.to];
  const last = weeks.at(-1) ?? '';
  const since = `, since ${sayMonth(weeks[run.from] ?? last, last)}. That is very unlikely to be chance: something changed.`;
  const count = startSentence(sayCount(run.weeks, 'week'));
  const figures = withFigure(reading, weeks.length - run.from);
  if (point?.rule === 'trend')
    return {
      headline: `${run.side === 'high' ? 'Rising' : 'Falling'} for ${sayCount(run.weeks, 'week')} running.`,
      rest: `${count}${figures} in a row, each ${run.side === 'high' ? 'higher' : 'lower'} than the one before${since}`,
    };
  const usual = sayLevel(measure.unit, point?.mean ?? 0);
  return {
    headline: `${better} for ${sayCount(run.weeks, 'week')} running.`,
    rest: `${count}${figures} running have been ${run.side === 'high' ? 'above' : 'below'} our usual ${usual}${since}`,
  };
}

export function saySpecial(reading: ChartReading, kind: Special): ChartSaid {
  const { better, lead, as } = called[kind];
  const run = runOf(reading.xmr);
  const rule = reading.xmr.points[run.to]?.rule;
  if (rule === 'two-in-three') return { lead, ...sayTwoInThree(reading, run, as) };
  // Where as many weeks on one side are a shift, it is not the last of them that stands out.
  if (rule === 'outside' && run.weeks < IN_A_ROW) return { lead, ...sayOutside(reading, run) };
  return { lead, ...sayRun(reading, run, better) };
}
