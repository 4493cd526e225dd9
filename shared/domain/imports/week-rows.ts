import { type LocalDate, weekStart } from '../dates';
import { type ChartId, isChartId, measureOfChart } from '../measures/all-measures';
import { parseFigure, problemOfWeek } from '../measures/figures';
import type { ImportFacts } from './facts';
import type { Weighing } from './people-rows';
import type { CellProblem, ComingRow, RowStanding } from './problems';
import { readCellDate } from './read-date';
import { RowReader } from './row-reader';
import { inFigures } from './who';

/** The figures of one week as they come in, by chart. */
export interface WeekComing {
  readonly week: LocalDate;
  readonly figures: readonly { readonly chartId: ChartId; readonly value: number }[];
}

/** The Monday of the week a row is of: any day of the week stands for it. */
function readWeek(row: RowReader, { facts }: Weighing): LocalDate | null {
  const read = (text: string) => {
    const date = readCellDate(
      text.replace(/^(?:w\/?[cb]|week (?:of|commencing|beginning))\s*/i, ''),
      facts.today,
    );
    if (!date.ok) return { problem: date.refusal };
    const monday = weekStart(date.value);
    const why = problemOfWeek(monday, facts);
    return why === null
      ? { value: monday, shown: inFigures(monday) }
      : { problem: { kind: 'figure', why } as const };
  };
  return row.value('week', read, true);
}

function readFigure(row: RowReader, chartId: ChartId): number | null {
  const { unit } = measureOfChart(chartId);
  return row.value(chartId, (text) => {
    const figure = parseFigure(unit, text);
    if (!figure.ok) return { problem: { kind: 'figure', why: figure.refusal } };
    return { value: figure.value ?? 0, shown: String(figure.value ?? '') };
  });
}

/** The figures that are kept, and those of the rows above. */
class Figures {
  private readonly kept: ReadonlyMap<string, number>;
  private readonly above = new Map<string, { readonly line: number; readonly value: number }>();

  constructor({ entered }: ImportFacts) {
    this.kept = new Map(entered.map(({ chartId, week, value }) => [`${chartId} ${week}`, value]));
  }

  /** What becomes of a figure: it is new, kept already, or the same as in a row above; or why it cannot be. */
  weigh(line: number, { chartId, week, value }: Figure): RowStanding | CellProblem {
    const key = `${chartId} ${week}`;
    const above = this.above.get(key);
    if (above !== undefined)
      return above.value === value
        ? { kind: 'twice', line: above.line }
        : { kind: 'two-figures', line: above.line };
    this.above.set(key, { line, value });
    const kept = this.kept.get(key);
    if (kept === undefined) return { kind: 'new' };
    return kept === value ? { kind: 'here', as: 'entered' } : { kind: 'other-figure-kept', value: kept };
  }
}

interface Figure {
  readonly chartId: ChartId;
  readonly week: LocalDate;
  readonly value: number;
}

function isProblem(way: RowStanding | CellProblem): way is CellProblem {
  return way.kind === 'two-figures' || way.kind === 'other-figure-kept';
}

/** The figures of a row that are new; `way` is what became of the rest. */
function weighFigures(
  row: RowReader,
  line: number,
  read: readonly Figure[],
  figures: Figures,
): { readonly coming: readonly Figure[]; readonly way: RowStanding } {
  const coming: Figure[] = [];
  let way: RowStanding = { kind: 'nothing' };
  for (const figure of read) {
    const standing = figures.weigh(line, figure);
    if (isProblem(standing)) row.mark(figure.chartId, standing);
    else if (standing.kind === 'new') coming.push(figure);
    else if (way.kind !== 'here') way = standing;
  }
  return { coming, way };
}

/**
 * Every row of past figures as it would come in, by the rules of figures that are entered by hand: whole weeks that are
 * over, before the program counted by itself. What is entered already is recognised by its chart and week.
 */
export function comingWeeks(weighing: Weighing): readonly ComingRow<WeekComing>[] {
  const { facts, reading, lines, leftOut } = weighing;
  const charts = reading.columns.filter((id) => id !== null).filter(isChartId);
  const figures = new Figures(facts);
  return lines.map((line) => {
    const row = new RowReader(reading, line, weighing.fixes);
    const week = readWeek(row, weighing);
    const read = charts.flatMap((chartId) => {
      const value = readFigure(row, chartId);
      return value === null || week === null ? [] : [{ chartId, week, value }];
    });
    if (leftOut.has(line.line)) return row.as({ kind: 'left-out' });
    const { coming, way } = weighFigures(row, line.line, read, figures);
    if (!row.isWell || week === null) return row.as({ kind: 'wrong' });
    return coming.length > 0 ? row.as({ kind: 'new' }, { week, figures: coming }) : row.as(way);
  });
}
