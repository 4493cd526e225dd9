import { csvBeginning, csvLine } from '../../../shared/domain/exports/csv';
import type { Snapshot } from '../../store/everything/snapshot';
import type { StoredTable } from '../../store/sqlite-only/store-shape';

const portion = 64 * 1024;

/** A table as comma-separated values, as its rows are read; `advance` is told after every portion. */
export async function* tableCsv(
  { rowsOf }: Snapshot,
  table: StoredTable,
  advance: (rows: number) => Promise<void>,
): AsyncGenerator<string> {
  const names = table.columns.map(({ name }) => name);
  let text = csvBeginning + csvLine(names);
  let rows = 0;
  for await (const row of rowsOf(table)) {
    text += csvLine(names.map((name) => row[name] ?? null));
    rows += 1;
    if (text.length > portion) {
      yield text;
      await advance(rows);
      text = '';
      rows = 0;
    }
  }
  yield text;
  await advance(rows);
}
