import { chartNamed } from './all-measures';
import { keptBack, mayLeave } from './outside';
import type { ChartReading } from './read-chart';
import { sayKind } from './say-point';
import { weekValue } from './week-part';

export type Reader = 'team' | 'outside';

/** A cell as RFC 4180 has it; a text that a spreadsheet would take for a formula is kept a text. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const figure = (value: number): string => (Number.isNaN(value) ? '' : String(Math.round(value * 100) / 100));

type Row = (reading: ChartReading, at: number, reader: Reader) => readonly string[];

/** Whether a week is told to this reader. */
function isTold({ parts, measure }: ChartReading, at: number, reader: Reader): boolean {
  const part = parts[at] ?? null;
  return part !== null && weekValue(part) !== null && (reader === 'team' || mayLeave(measure.unit, part));
}

const ofWeek: Row = (reading, at, reader) => {
  const part = reading.parts[at] ?? null;
  const value = part === null ? null : weekValue(part);
  const week = reading.weeks[at] ?? '';
  // Outside, none to count tells how few there were as well as a figure would.
  if (value === null) return [week, part === null || reader === 'team' ? '' : keptBack];
  return [week, isTold(reading, at, reader) ? figure(value) : keptBack];
};

const counts: Row = ({ parts }, at) => {
  const part = parts[at];
  return part?.kind === 'share' ? [String(part.whole), String(part.part)] : ['', ''];
};

const usual: Row = (reading, at, reader) => {
  const point = reading.xmr.points[at];
  if (point === undefined) return ['', '', '', '', ''];
  return [
    ...[point.mean, point.lower, point.upper].map(figure),
    isTold(reading, at, reader) ? sayKind(point) : '',
    reading.parts[at]?.kind === 'entered' ? 'yes' : '',
  ];
};

/**
 * The weeks of a chart as comma-separated values (RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8).
 * For readers outside the team nothing of fewer than five is told, and no counts behind a percentage (design 3).
 */
export function toCsv(reading: ChartReading, reader: Reader): string {
  const { measure, weeks, parts, chartId } = reading;
  const withCounts = reader === 'team' && parts.some((part) => part?.kind === 'share');
  const heads = [
    ...['Week beginning', `${chartNamed(chartId).name} (${measure.unit})`],
    ...(withCounts ? ['Of these', 'Counted'] : []),
    ...['Usual', 'Least expected', 'Most expected', 'What it is', 'Entered by hand'],
  ];
  const columns: readonly Row[] = withCounts ? [ofWeek, counts, usual] : [ofWeek, usual];
  const rows = weeks.map((_, at) => columns.flatMap((column) => column(reading, at, reader)));
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
