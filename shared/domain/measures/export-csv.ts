import { csvBeginning, csvLine } from '../exports/csv';
import { type ChartId, chartNamed } from './all-measures';
import type { ChartFacts } from './chart-facts';
import { type ForReader, type Reader, readFor } from './for-reader';
import type { Unit } from './measure';
import { keptBack } from './outside';
import { sayKind } from './say-point';
import { type WeekPart, weekValue } from './week-part';

const figure = (value: number): string => (Number.isNaN(value) ? '' : String(Math.round(value * 100) / 100));

/** Figures stand in their unit; a count is its own. */
const unitWords: Readonly<Record<Unit, string>> = {
  count: '',
  percent: ' (per cent)',
  days: ' (days)',
  pounds: ' (pounds)',
  'pounds-a-week': ' (pounds a week)',
  'of-five': ' (of 5)',
};

function ofWeek({ reading, keptBack: kept }: ForReader, at: number): readonly string[] {
  const part = reading.parts[at] ?? null;
  const value = part === null ? null : weekValue(part);
  return [reading.weeks[at] ?? '', kept[at] === true ? keptBack : value === null ? '' : figure(value)];
}

function counts({ reading }: ForReader, at: number): readonly string[] {
  const part = reading.parts[at];
  return part?.kind === 'share' ? [String(part.whole), String(part.part)] : ['', ''];
}

function usual({ reading }: ForReader, at: number): readonly string[] {
  const point = reading.xmr.points[at];
  if (point === undefined) return ['', '', '', ''];
  return [...[point.mean, point.lower, point.upper].map(figure), sayKind(point)];
}

/** Also of a week that is kept back: it is no figure of it. */
const byHand = (part: WeekPart | null | undefined): string => (part?.kind === 'entered' ? 'yes' : '');

/**
 * The weeks of a chart as comma-separated values.
 * For readers outside the team nothing of fewer than five is told, and no counts behind a percentage (design 3).
 */
export function toCsv(facts: ChartFacts & { readonly chartId: ChartId }, reader: Reader): string {
  const read = readFor(reader, facts);
  const { measure, weeks, parts } = read.reading;
  const withCounts = parts.some((part) => part?.kind === 'share');
  const heads = [
    ...['Week beginning', `${chartNamed(facts.chartId).name}${unitWords[measure.unit]}`],
    ...(withCounts ? ['Of these', 'Counted'] : []),
    // Outside, what is usual is that of the weeks that are told, which is not what the team has on its screen.
    reader === 'team' ? 'Usual' : 'Usual of the weeks told',
    ...['Least expected', 'Most expected', 'What it is', 'Entered by hand'],
  ];
  const rows = weeks.map((_, at) => [
    ...ofWeek(read, at),
    ...(withCounts ? counts(read, at) : []),
    ...usual(read, at),
    byHand(facts.parts[at]),
  ]);
  return csvBeginning + [heads, ...rows].map(csvLine).join('');
}
