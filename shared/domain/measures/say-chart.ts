import { sayNumber } from '../say-dates';
import { startSentence } from '../text';
import { type ChartSaid, sayMonth } from './chart-said';
import type { ChartReading } from './read-chart';
import { enoughToSay } from './runs';
import { sayCommon } from './say-common';
import { saySpecial } from './say-special';
import { sayTarget } from './say-target';
import { sayLevel } from './say-value';
import { SETTLED_FROM } from './xmr';

export type { ChartSaid };

/** How many weeks with a value what is usual now rests on: those since the team last began anew. */
function knownNow({ xmr }: ChartReading): number {
  const from = xmr.groups.at(-1)?.from ?? 0;
  return xmr.points.slice(from).filter(({ value }) => value !== null).length;
}

const nothingYet: ChartSaid = {
  headline: 'Nothing has been counted yet.',
  lead: 'Nothing has been counted yet.',
  rest: 'A week is counted when it is over. Figures from before can be entered by hand, so that there is something to set it against.',
};

function sayTooEarly(reading: ChartReading, now: number): ChartSaid {
  const { xmr, weeks, measure } = reading;
  const early = { headline: 'Too early to say what is usual.', lead: 'Too early to say.' };
  const group = xmr.groups.at(-1);
  const month = sayMonth(weeks[group?.from ?? 0] ?? '', weeks.at(-1) ?? '');
  const anew = xmr.groups.length > 1 ? `We began anew in ${month}. ` : '';
  if (now === 0)
    return { ...early, rest: `${anew}No week since then has a figure yet. Each week may add one.` };
  const so = now === 1 ? 'is one week' : `are ${sayNumber(now)} weeks`;
  const far = anew === '' ? 'so far' : 'since then';
  const level = sayLevel(measure.unit, group?.mean ?? 0);
  return { ...early, rest: `${anew}There ${so} ${far}, around ${level}. Each week adds one.` };
}

function sayWeeks(reading: ChartReading, target: number | null): ChartSaid {
  if (reading.known === 0) return nothingYet;
  const { variation, groups } = reading.xmr;
  const now = knownNow(reading);
  const isSpecial = variation !== 'common' && now > 0;
  if (!isSpecial && now < enoughToSay) return sayTooEarly(reading, now);
  const words = isSpecial ? saySpecial(reading, variation) : sayCommon(reading);
  const provisional =
    groups.at(-1)?.provisional === true
      ? ` What is usual rests on fewer than ${SETTLED_FROM} weeks, and is provisional.`
      : '';
  const aim = now < enoughToSay ? '' : sayTarget(reading, target);
  return { ...words, rest: words.rest + provisional + aim };
}

/** What people wait for, by the measures that know of any who do. */
const waitedFor: Readonly<Record<string, string>> = { 'days-to-conversation': 'a first conversation' };

/** Who still waits is in no week yet: they are told beside the weeks, and not dropped (design 3). */
function sayWaiting({ measure, waiting }: ChartReading): string {
  const what = waitedFor[measure.id];
  if (waiting === 0 || what === undefined) return '';
  const who = `${startSentence(sayNumber(waiting))} ${waiting === 1 ? 'person is' : 'people are'}`;
  return ` ${who} still waiting for ${what}.`;
}

/** What the chart shows, in plain sentences that claim no more than its rules do, wherever it is told. */
export function sayChart(reading: ChartReading, target: number | null): ChartSaid {
  const said = sayWeeks(reading, target);
  const small = reading.small ? ' Most weeks are fewer than five: read each as the count it is.' : '';
  return { ...said, rest: said.rest + sayWaiting(reading) + small };
}
