import { addDays, type LocalDate, weekStart } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import { sayCount } from '../text';
import type { Measure } from './measure';
import type { ChartReading } from './read-chart';
import type { MeasureRefusal } from './refusals';
import { sayLevel } from './say-value';
import { fewest, together, type WeekPart, weekValue } from './week-part';
import { weeksBetween } from './weeks';

/** Whole weeks by their Mondays, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export interface Periods {
  readonly before: Period;
  readonly now: Period;
}

/** Any day stands for its week. Refused when one ends before it begins, or when they share weeks. */
export function decidePeriods(asked: Periods): Outcome<Periods, MeasureRefusal> {
  const whole = ({ from, to }: Period): Period => ({ from: weekStart(from), to: weekStart(to) });
  const [before, now] = [whole(asked.before), whole(asked.now)];
  if (before.from > before.to || now.from > now.to) return refuse({ kind: 'period-backwards' });
  if (before.to >= now.from) return refuse({ kind: 'periods-overlap' });
  return accept({ before, now });
}

/** The last quarter of a year, and the quarter before it; shorter where there are fewer weeks. */
export function usualPeriods(lastWeek: LocalDate): Periods {
  const ago = (weeks: number): LocalDate => addDays(lastWeek, -7 * weeks);
  return { before: { from: ago(25), to: ago(13) }, now: { from: ago(12), to: lastWeek } };
}

/** What a measure came to in a period. `value` is in the measure's unit, and null where there is nothing to tell. */
export interface InPeriod {
  readonly value: number | null;
  readonly words: string;
  /** Weeks of it that have a value. */
  readonly weeks: number;
}

export interface Compared {
  readonly before: InPeriod;
  readonly now: InPeriod;
  /** `Up by 0.9 a week.`; never a bare percentage of a percentage. */
  readonly change: string;
  /** Whether that is more than the usual week-to-week variation. */
  readonly verdict: 'too-few' | 'cannot-tell' | 'usual' | 'better' | 'worse' | 'higher' | 'lower';
}

/** Fewer weeks than this on a side, and nothing is claimed of the change. */
const leastWeeks = 6;

function partsIn(reading: ChartReading, { from, to }: Period): readonly WeekPart[] {
  const wanted = new Set(weeksBetween(from, to));
  return reading.parts.filter(
    (part, index): part is WeekPart => part !== null && wanted.has(reading.weeks[index] ?? ''),
  );
}

function valuesOf(parts: readonly WeekPart[]): readonly number[] {
  return parts.map(weekValue).filter((value) => value !== null);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** How far the weeks lie from their mean, squared and added up. */
function scatter(values: readonly number[]): number {
  const usual = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - usual) ** 2, 0);
}

type Told = Pick<InPeriod, 'value' | 'words'>;

/** Of fewer than five there is no percentage (design 3). */
function sayShare({ part, whole }: Extract<WeekPart, { kind: 'share' }>): Told {
  if (whole === 0) return { value: null, words: 'none to count' };
  const count = `${part} of ${whole}`;
  if (whole < fewest) return { value: null, words: count };
  const value = (100 * part) / whole;
  return { value, words: `${sayLevel('percent', value)}, ${count}` };
}

function sayTogether({ measure: { unit, level } }: ChartReading, part: WeekPart, weeks: number): Told {
  const value = weekValue(part);
  switch (part.kind) {
    case 'share':
      return sayShare(part);
    case 'count': {
      const weekly = part.n / Math.max(weeks, 1);
      const said = sayLevel(unit, weekly);
      // The same ones week after week come to nothing together.
      const rest = level === undefined ? ` a week, ${part.n} in all` : ' at the end of a week';
      return { value: weekly, words: said + rest };
    }
    case 'money': {
      const weekly = part.pence / 100 / Math.max(weeks, 1);
      const said = sayLevel('pounds', weekly);
      const all = sayLevel('pounds', part.pence / 100);
      return { value: weekly, words: `${said} a week, ${all} in all` };
    }
    case 'days':
      return {
        value,
        words:
          value === null ? 'none to count' : `${sayLevel(unit, value)}, the middle of ${part.days.length}`,
      };
    case 'answers':
      return {
        value,
        words:
          value === null
            ? 'too few answers'
            : `${sayLevel(unit, value)}, of ${sayCount(part.answers, 'answer')}`,
      };
    default:
      return { value, words: value === null ? 'none to count' : sayLevel(unit, value) };
  }
}

/** Figures entered by hand have lost what they were made of: with them, the mean of the weeks is told. */
function inPeriod(reading: ChartReading, parts: readonly WeekPart[]): InPeriod {
  const { unit } = reading.measure;
  const values = valuesOf(parts);
  const [first, ...rest] = parts;
  if (first === undefined) return { value: null, words: 'nothing known', weeks: 0 };
  if (parts.some((part) => part.kind === 'entered')) {
    const value = mean(values);
    const words = value === null ? 'nothing known' : `${sayLevel(unit, value)}, the mean of the weeks`;
    return { value, words, weeks: values.length };
  }
  return { ...sayTogether(reading, rest.reduce(together, first), parts.length), weeks: values.length };
}

/** A mean of people present, or of what is open at a week's end, is no sum of its week. */
function isWeekly({ measure: { unit, level }, parts }: ChartReading): boolean {
  if (level !== undefined || parts.some((part) => part?.kind === 'average')) return false;
  return unit === 'count' || unit === 'pounds';
}

function sayChange(reading: ChartReading, before: number | null, now: number | null): string {
  if (before === null || now === null) return '';
  const { unit } = reading.measure;
  if (sayLevel(unit, now) === sayLevel(unit, before)) return 'The same.';
  const by = sayLevel(unit, Math.abs(now - before));
  const said = unit === 'percent' ? `${by.replace('%', '')} in a hundred` : by;
  return `${now > before ? 'Up' : 'Down'} by ${said}${isWeekly(reading) ? ' a week' : ''}.`;
}

/**
 * Whether the means of two periods differ by more than the weeks in them do from one another: three standard errors, of
 * the standard deviation of the weeks about the mean of their own period. The moving range, which the limits of the
 * chart rest on, would not do: where nearly every week is the same it is next to nothing, and one week apart, of 26,
 * would be called a change more often than not.
 */
function isMoreThanUsual(before: readonly number[], now: readonly number[]): boolean {
  const sigma = Math.sqrt((scatter(before) + scatter(now)) / (before.length + now.length - 2));
  const difference = Math.abs((mean(now) ?? 0) - (mean(before) ?? 0));
  // Two periods of which every week is the same differ, or do not, by whatever they differ.
  return difference > 1e-9 && difference > 3 * sigma * Math.sqrt(1 / before.length + 1 / now.length);
}

/** What is told of all the weeks together may have gone the other way than most of them: then nothing is claimed. */
function wentWith(up: boolean, { before, now }: Pick<Compared, 'before' | 'now'>): boolean {
  if (before.value === null || now.value === null) return true;
  return up ? now.value > before.value : now.value < before.value;
}

function verdictOf(
  { better, level }: Measure,
  [were, are]: readonly [readonly number[], readonly number[]],
  told: Pick<Compared, 'before' | 'now'>,
): Compared['verdict'] {
  if (were.length < leastWeeks || are.length < leastWeeks) return 'too-few';
  // Weeks that are alike are fewer than they seem, and the weeks of a period vary less than periods do.
  if (level !== undefined) return 'cannot-tell';
  const up = (mean(are) ?? 0) > (mean(were) ?? 0);
  if (!isMoreThanUsual(were, are) || !wentWith(up, told)) return 'usual';
  if (better === 'neutral') return up ? 'higher' : 'lower';
  return (better === 'up') === up ? 'better' : 'worse';
}

/** One measure before and now, and in words whether that is more than its usual week-to-week variation. */
export function compare(reading: ChartReading, { before, now }: Periods): Compared {
  const [then, lately] = [partsIn(reading, before), partsIn(reading, now)];
  const told = { before: inPeriod(reading, then), now: inPeriod(reading, lately) };
  return {
    ...told,
    change: sayChange(reading, told.before.value, told.now.value),
    verdict: verdictOf(reading.measure, [valuesOf(then), valuesOf(lately)], told),
  };
}

const verdictWords: Readonly<Record<Compared['verdict'], string>> = {
  'too-few': 'Too few weeks on one side to tell it from chance.',
  'cannot-tell': 'The same ones stand in several weeks: it cannot be told from chance.',
  usual: 'Within the usual ups and downs: nothing we can tell from chance.',
  better: 'Better, by more than the usual ups and downs.',
  worse: 'Not as good, by more than the usual ups and downs.',
  higher: 'More, beyond the usual ups and downs.',
  lower: 'Less, beyond the usual ups and downs.',
};

export function sayVerdict(verdict: Compared['verdict']): string {
  return verdictWords[verdict];
}
