import type { RepeatedHeading } from '../../../shared/domain/exchange/csv-refusals';
import type { CsvHeader, CsvRow, Delimiter } from './csv-parts';

function repeatedIn(names: readonly string[]): RepeatedHeading[] {
  const fields = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    if (name === '') continue;
    const its = fields.get(name.toLowerCase()) ?? [];
    its.push(index + 1);
    fields.set(name.toLowerCase(), its);
  }
  return [...fields.values()]
    .filter(({ length }) => length > 1)
    .map((its) => ({ name: names[(its[0] ?? 1) - 1] ?? '', fields: its }));
}

/** The first row as headings. Empty ones at its end are none: spreadsheets leave commas behind. */
export function headerOf({ line, cells }: CsvRow, delimiter: Delimiter): CsvHeader {
  const written = cells.map((cell) => cell.trim());
  const names = written.slice(0, written.findLastIndex((name) => name !== '') + 1);
  return { kind: 'header', line, names, repeated: repeatedIn(names), delimiter };
}
