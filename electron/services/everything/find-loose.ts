import type { DoesNotFit } from '../../../shared/domain/exports/refusals';
import type { RowsOfTable } from '../../store/everything/put-everything';
import type { PlainRow } from '../../store/everything/snapshot';
import type { StoredColumn, StoredTable } from '../../store/sqlite-only/store-shape';

type Value = PlainRow[string];

/** What is wrong with what a column names; null for nothing. */
type Weigh = (value: Value) => string | null;

function weigherOf(
  { name, refersTo }: StoredColumn,
  ids: ReadonlyMap<string, ReadonlySet<Value>>,
  teamId: string,
): Weigh | null {
  if (name === 'teamId') return (value) => (value === teamId ? null : 'names another team');
  const known = refersTo === null ? undefined : ids.get(refersTo);
  if (known === undefined) return null;
  return (value) =>
    value === null || known.has(value) ? null : `names a row of ${refersTo} that is not there`;
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
  const ids = new Map(tables.map(({ table, rows }) => [table, new Set(rows.map(({ id = null }) => id))]));
  const rowsOf = new Map(tables.map(({ table, rows }) => [table, rows]));
  for (const { name: table, columns } of shape) {
    for (const column of columns) {
      const weigh = weigherOf(column, ids, teamId);
      if (weigh === null) continue;
      for (const [index, row] of (rowsOf.get(table) ?? []).entries()) {
        const problem = weigh(row[column.name] ?? null);
        if (problem !== null) return { table, row: index + 1, column: column.name, problem };
      }
    }
  }
  return null;
}
