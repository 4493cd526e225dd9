import type { DoesNotFit } from '../../../shared/domain/exports/refusals';
import type { RowsOfTable } from '../../store/everything/put-everything';
import type { PlainRow } from '../../store/everything/snapshot';
import type { StoredColumn, StoredTable } from '../../store/sqlite-only/store-shape';

type Value = PlainRow[string];

/** What is wrong with what a column names; null for nothing. */
type Weigh = (value: Value) => string | null;

function weigherOf(
  { name, refersTo, refersBy }: StoredColumn,
  known: (table: string, by: string) => ReadonlySet<Value> | undefined,
  teamId: string,
): Weigh | null {
  if (name === 'teamId') return (value) => (value === teamId ? null : 'names another team');
  const there = refersTo === null ? undefined : known(refersTo, refersBy);
  if (there === undefined) return null;
  return (value) =>
    value === null || there.has(value) ? null : `names a row of ${refersTo} that is not there`;
}

/**
 * Whether every id that one row names is that of a row there is, and every row that names a team names this one. Answers
 * the first that does not.
 */
export function findLoose(
  shape: readonly StoredTable[],
  tables: readonly RowsOfTable[],
  teamId: string,
): DoesNotFit | null {
  const rowsOf = new Map(tables.map(({ table, rows }) => [table, rows]));
  const sets = new Map<string, ReadonlySet<Value>>();
  const known = (table: string, by: string): ReadonlySet<Value> | undefined => {
    const rows = rowsOf.get(table);
    if (rows === undefined) return undefined;
    const kept = sets.get(`${table} ${by}`) ?? new Set(rows.map((row) => row[by] ?? null));
    sets.set(`${table} ${by}`, kept);
    return kept;
  };
  for (const { name: table, columns } of shape) {
    for (const column of columns) {
      const weigh = weigherOf(column, known, teamId);
      if (weigh === null) continue;
      for (const [index, row] of (rowsOf.get(table) ?? []).entries()) {
        const problem = weigh(row[column.name] ?? null);
        if (problem !== null) return { table, row: index + 1, column: column.name, problem };
      }
    }
  }
  return null;
}
