import type { MisfitRow } from '../../../shared/domain/exchange/csv-refusals';
import type { CsvHeader, CsvRow } from './csv-parts';

interface Fitted {
  readonly rows: readonly CsvRow[];
  readonly misfits: readonly MisfitRow[];
}

/** Fits rows under the headings; more cells than headings are no harm while they are empty. */
export function fitRows({ names }: CsvHeader, rows: readonly CsvRow[]): Fitted {
  const expected = names.length;
  if (rows.every(({ cells }) => cells.length === expected)) return { rows, misfits: [] };
  const misfits: MisfitRow[] = [];
  const fitting = rows.flatMap(({ line, cells }) => {
    const surplus = cells.slice(expected);
    if (cells.length >= expected && surplus.every((cell) => cell.trim() === ''))
      return [{ line, cells: cells.slice(0, expected) }];
    misfits.push({ line, found: cells.length, expected });
    return [];
  });
  return { rows: fitting, misfits };
}
