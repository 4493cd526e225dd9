import type { LocalDate } from '../dates';
import type { DocumentBlock } from '../documents/document';
import { type ChartId, chartNamed } from '../measures/all-measures';
import { keptBack } from '../measures/outside';
import { sayWeek } from '../measures/say-value';
import { dated } from '../plain-text';
import { type ChartInReport, weeksTold } from './chart-in-report';
import type { Period } from './composition';

/** As many beside one another as can be read on standing paper. */
const mostBeside = 3;

/** The weeks of the period, in figures, of every chart that tells some of them. */
export function figureTables(
  charts: ReadonlyMap<ChartId, ChartInReport>,
  period: Period,
): readonly DocumentBlock[] {
  const counted = [...charts].filter(([, chart]) => weeksTold(chart) > 0);
  const groups = Array.from({ length: Math.ceil(counted.length / mostBeside) }, (_, at) =>
    counted.slice(at * mostBeside, (at + 1) * mostBeside),
  );
  const tables = groups.map((group): DocumentBlock => {
    const weeks = [...new Set(group.flatMap(([, { reading }]) => reading.weeks))]
      .filter((week) => week >= period.from && week <= period.to)
      .toSorted();
    return {
      kind: 'table',
      head: ['Week beginning', ...group.map(([chartId]) => chartNamed(chartId).name)],
      rows: weeks.map((week) => [sayShortDay(week), ...group.map(([, chart]) => figureOf(chart, week))]),
    };
  });
  return tables.length === 0
    ? []
    : [{ kind: 'new-page' }, { kind: 'heading', text: 'The figures, week by week', level: 2 }, ...tables];
}

/** `17 Mar 2025`, on one line. */
function sayShortDay(day: LocalDate): string {
  const [date = '', month = '', year = ''] = dated(day).split(' ');
  return [date, month.slice(0, 3), year].join('\u00A0');
}

function figureOf({ reading, keptBack: isKept }: ChartInReport, week: LocalDate): string {
  const at = reading.weeks.indexOf(week);
  if (at === -1) return '';
  return isKept[at] === true ? keptBack : sayWeek(reading.measure.unit, reading.parts[at] ?? null);
}
