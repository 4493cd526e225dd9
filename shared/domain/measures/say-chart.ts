import type { LocalDate } from '../dates';
import { monthNames, sayNumber } from '../say-dates';
import { sayCount, startSentence } from '../text';
import { boundsOf, type ChartReading } from './read-chart';
import { type RunOfWeeks, runOf } from './runs';
import { sayLevel, sayWeek } from './say-value';
import { fewest } from './week-part';
import type { XmrChart } from './xmr';

/** What a chart shows, in words: as a title, and as a first words and the sentence after them. */
export interface ChartSaid {
  /** `Better for eight weeks running.` */
  readonly headline: string;
  /** `Better than we did.` */
  readonly lead: string;
  /** `Eight weeks running have been above our usual 76%: something changed in January. …` */
  readonly rest: string;
}

type Kind = XmrChart['variation'];
type Special = Exclude<Kind, 'common'>;

/** How a special cause is called: better or worse where that is known, high or low where neither is better. */
const called: Readonly<Record<Special, { better: string; lead: string; as: string }>> = {
  improvement: { better: 'Better', lead: 'Better than we did.', as: 'good' },
  concern: { better: 'Not as good', lead: 'Not as good as it was.', as: 'poor' },
  'special-high': { better: 'More than usual', lead: 'More than usual.', as: 'high' },
  'special-low': { better: 'Less than usual', lead: 'Less than usual.', as: 'low' },
};

/** `January`, and `March 2025` where it is not the year of the chart's last week. */
function sayMonth(week: LocalDate, last: LocalDate): string {
  const month = monthNames[Number(week.slice(5, 7)) - 1] ?? '';
  return week.slice(0, 4) === last.slice(0, 4) ? month : `${month} ${week.slice(0, 4)}`;
}

/** Weeks without a value break no run, but they are none of it: where there are some, the sentence says so. */
function withFigure({ xmr }: ChartReading, lastWeeks: number): string {
  return xmr.points.slice(-lastWeeks).some(({ value }) => value === null) ? ' with a figure' : '';
}

/** What one week came to: a share of fewer than five as the count it is (design 3). */
function sayOne({ measure, parts, xmr }: ChartReading, at: number): string {
  const part = parts[at] ?? null;
  if (part?.kind === 'share' && part.whole < fewest) return sayWeek(measure.unit, part);
  return sayLevel(measure.unit, xmr.points[at]?.value ?? 0);
}

type Words = Omit<ChartSaid, 'lead'>;

function sayOutside(reading: ChartReading, { to, side }: RunOfWeeks): Words {
  const point = reading.xmr.points[to];
  const last = `The last week${withFigure(reading, 1)}`;
  const [least, most] = [point?.lower, point?.upper].map((limit) =>
    sayLevel(reading.measure.unit, limit ?? 0),
  );
  return {
    headline: `${last} stands out.`,
    rest: `${last} came to ${sayOne(reading, to)}, ${side === 'high' ? 'above' : 'below'} what we would expect by chance (${least === most ? least : `${least} to ${most}`}). Something was different about it.`,
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

/** A trend or a shift: weeks in a row, since when, and that it is no chance. */
function sayRun(reading: ChartReading, run: RunOfWeeks, better: string): Words {
  const { xmr, weeks, measure } = reading;
  const point = xmr.points[run.to];
  const last = weeks.at(-1) ?? '';
  const since = `something changed in ${sayMonth(weeks[run.from] ?? last, last)}. That is very unlikely to be chance.`;
  const count = startSentence(sayCount(run.weeks, 'week'));
  const figures = withFigure(reading, weeks.length - run.from);
  if (point?.rule === 'trend')
    return {
      headline: `${run.side === 'high' ? 'Rising' : 'Falling'} for ${sayCount(run.weeks, 'week')} running.`,
      rest: `${count}${figures} in a row, each ${run.side === 'high' ? 'higher' : 'lower'} than the one before: ${since}`,
    };
  const usual = sayLevel(measure.unit, point?.mean ?? 0);
  return {
    headline: `${better} for ${sayCount(run.weeks, 'week')} running.`,
    rest: `${count}${figures} running have been ${run.side === 'high' ? 'above' : 'below'} our usual ${usual}: ${since}`,
  };
}

/** As many weeks on one side are a shift (design 3): then it is not the last of them that stands out. */
const aShift = 7;

function saySpecial(reading: ChartReading, kind: Special): ChartSaid {
  const { better, lead, as } = called[kind];
  const run = runOf(reading.xmr);
  const rule = reading.xmr.points[run.to]?.rule;
  if (rule === 'two-in-three') return { lead, ...sayTwoInThree(reading, run, as) };
  if (rule === 'outside' && run.weeks < aShift) return { lead, ...sayOutside(reading, run) };
  return { lead, ...sayRun(reading, run, better) };
}

/** Under 8 values there is no run of 7 to be seen yet: what is usual is still being found out. */
const enoughToSay = 8;

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

/** Above this share of the weeks it is nearly always so. */
const nearlyAlways = 0.8;

/** Most weeks are as much or as little as there can be: what is worth asking is what happened in the others. */
function sayCrowded({ xmr, measure, known, crowded }: ChartReading): ChartSaid {
  const bound = crowded === 'most' ? (boundsOf(measure.unit).max ?? 0) : 0;
  const there = xmr.points.filter(({ value }) => value === bound).length;
  const often = there > known * nearlyAlways ? 'Nearly always' : 'Mostly';
  const headline =
    measure.unit === 'percent' || measure.unit === 'of-five' || measure.unit === 'days'
      ? `${often} ${sayLevel(measure.unit, bound)}.`
      : `None in ${often === 'Mostly' ? 'most' : 'nearly all'} weeks.`;
  const rest =
    crowded === 'most'
      ? 'Look at the weeks that were not, one by one: what happened in them?'
      : 'Look at the others one by one: with so few, ups and downs from week to week say little.';
  return { headline, lead: headline, rest };
}

/** So many weeks before the last are looked back on, where it is as usual itself: a quarter of a year. */
const lookedBack = 12;

/** The last week may be as usual when those before it were not: then both are said. */
function unusualLately(reading: ChartReading): ChartSaid | null {
  const known = reading.xmr.points.filter(({ value }) => value !== null);
  const before = known.slice(0, -1).slice(-lookedBack);
  const kinds = before.flatMap(({ type }) => (type === 'common' ? [] : [type]));
  const [kind] = kinds;
  if (kind === undefined || !kinds.every((each) => each === kind)) return null;
  const { better } = called[kind];
  const as =
    { Better: 'better than usual', 'Not as good': 'not as good as usual' }[better] ?? better.toLowerCase();
  const last = `The last week${withFigure(reading, 1)} was as usual`;
  return {
    headline: `${last}.`,
    lead: `${last},`,
    rest: `around ${sayLevel(reading.measure.unit, known.at(-1)?.mean ?? 0)}. Of the ${sayNumber(before.length)} before it, ${sayNumber(kinds.length)} ${kinds.length === 1 ? 'was' : 'were'} ${as}.`,
  };
}

function sayCommon(reading: ChartReading): ChartSaid {
  const { xmr, measure } = reading;
  if (reading.crowded !== null) return sayCrowded(reading);
  const unusual = unusualLately(reading);
  if (unusual !== null) return unusual;
  return {
    headline: 'The usual ups and downs.',
    lead: 'The usual ups and downs',
    rest: `around ${sayLevel(measure.unit, xmr.groups.at(-1)?.mean ?? 0)}. Nothing has changed that we can tell from chance.`,
  };
}

/** Whether a target is met by what is usual now, in a sentence; empty without a target. */
function sayAssurance({ xmr, measure }: ChartReading, target: number | null): string {
  if (target === null) return '';
  const said = sayLevel(measure.unit, target);
  const { lower, upper } = xmr.groups.at(-1) ?? {};
  switch (xmr.assurance) {
    case 'pass':
      return ` As things are, we will keep to our target of ${said}.`;
    case 'fail':
      return ` As things are, we will not reach our target of ${said}.`;
    case 'hit-or-miss':
      // Every week is the same, and the target is no other.
      if (lower === upper) return ` As things are, every week reaches our target of ${said}.`;
      return ` As things are, some weeks will reach our target of ${said} and some will not.`;
    default:
      return '';
  }
}

/** What the chart shows, in plain sentences that claim no more than its rules do. */
export function sayChart(reading: ChartReading, target: number | null): ChartSaid {
  if (reading.known === 0) return nothingYet;
  const { variation, groups } = reading.xmr;
  const now = knownNow(reading);
  const isSpecial = variation !== 'common' && now > 0;
  if (!isSpecial && now < enoughToSay) return sayTooEarly(reading, now);
  const words = isSpecial ? saySpecial(reading, variation) : sayCommon(reading);
  const provisional =
    groups.at(-1)?.provisional === true
      ? ' What is usual rests on fewer than 13 weeks, and is provisional.'
      : '';
  const aim = now < enoughToSay ? '' : sayAssurance(reading, target);
  return { ...words, rest: words.rest + provisional + aim };
}
