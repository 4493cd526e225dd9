import { sayNumber } from '../say-dates';
import { type ChartSaid, sayOne, withFigure } from './chart-said';
import { boundsOf, type ChartReading } from './read-chart';
import { called } from './say-special';
import { sayLevel } from './say-value';
import type { XmrChart } from './xmr';

/** What is usual now: since the team last began anew. */
function usualNow({ xmr, measure }: ChartReading): string {
  return sayLevel(measure.unit, xmr.groups.at(-1)?.mean ?? 0);
}

/** The same ones stand in several weeks: around how many, and why no more is told. */
function sayStanding(reading: ChartReading, why: string): ChartSaid {
  const { xmr, measure } = reading;
  const last = xmr.points.at(-1)?.value ?? null;
  const around = `Around ${usualNow(reading)} at the end of a week.`;
  const lately = last === null ? '' : `The last week ended with ${sayLevel(measure.unit, last)}. `;
  return { headline: around, lead: around, rest: `${lately}${why}` };
}

/** Above this share of the weeks it is nearly always so. */
const nearlyAlways = 0.8;

/**
 * Most weeks are as much or as little as there can be: what is worth asking is what happened in the others. The last
 * of them is told where it is one, for no rule marks it.
 */
function sayCrowded(reading: ChartReading): ChartSaid {
  const { xmr, measure, known, crowded } = reading;
  const bound = crowded === 'most' ? (boundsOf(measure.unit).max ?? 0) : 0;
  const there = xmr.points.filter(({ value }) => value === bound).length;
  const often = there > known * nearlyAlways ? 'Nearly always' : 'Mostly';
  const headline =
    measure.unit === 'percent' || measure.unit === 'of-five' || measure.unit === 'days'
      ? `${often} ${sayLevel(measure.unit, bound)}.`
      : `None in ${often === 'Mostly' ? 'most' : 'nearly all'} weeks.`;
  const at = xmr.points.findLastIndex(({ value }) => value !== null);
  const isOther = xmr.points[at]?.value !== bound;
  const last = isOther ? `The last week${withFigure(reading, 1)} came to ${sayOne(reading, at)}. ` : '';
  const rest =
    crowded === 'most'
      ? `Look at the weeks that were not, one by one: what happened in them?`
      : `Look at ${isOther ? 'such weeks' : 'the others'} one by one: with so few, ups and downs from week to week say little.`;
  return { headline, lead: headline, rest: last + rest };
}

/** So many weeks before the last are looked back on first, where it is as usual itself: a quarter of a year. */
const lookedBack = 12;
/** Only where none of so many was unusual is it said that nothing has changed. */
const aYear = 52;

type Points = XmrChart['points'];

/** The last weeks with a figure that are judged by what is usual now, the very last of them left out. */
function beforeTheLast({ xmr }: ChartReading): Points {
  const own = xmr.points.slice(xmr.groups.at(-1)?.from ?? 0);
  return own
    .filter(({ value }) => value !== null)
    .slice(-aYear)
    .slice(0, -1);
}

const kindsIn = (points: Points) => points.flatMap(({ type }) => (type === 'common' ? [] : [type]));

/** The last week may be as usual when those before it were not: then both are said. */
function sayUnusualBefore(reading: ChartReading): ChartSaid | null {
  const year = beforeTheLast(reading);
  const lately = year.slice(-lookedBack);
  const [kind, ...others] = kindsIn(lately);
  // Of one kind, and lately: it can be said what they were. Otherwise only that they were not as usual.
  const one = others.every((each) => each === kind) ? kind : undefined;
  const looked = one === undefined ? year : lately;
  const unusual = kindsIn(looked).length;
  if (unusual === 0) return null;
  const last = `The last week${withFigure(reading, 1)} was as usual`;
  const were = `${unusual === 1 ? 'was' : 'were'} ${one === undefined ? 'not' : called[one].than}`;
  const before =
    unusual === looked.length && unusual > 1
      ? `All ${sayNumber(unusual)} before it ${were}.`
      : `Of the ${sayNumber(looked.length)} before it, ${sayNumber(unusual)} ${were}.`;
  return {
    headline: `${last}.`,
    lead: `${last},`,
    rest: `around ${usualNow(reading)}. ${before}`,
  };
}

/** A chart whose last week is no special cause. */
export function sayCommon(reading: ChartReading): ChartSaid {
  const { crowded, measure } = reading;
  if (measure.level !== undefined) return sayStanding(reading, measure.level);
  if (crowded !== null) return sayCrowded(reading);
  return (
    sayUnusualBefore(reading) ?? {
      headline: 'The usual ups and downs.',
      lead: 'The usual ups and downs',
      rest: `around ${usualNow(reading)}. Nothing has changed that we can tell from chance.`,
    }
  );
}
