import { type RawBuilder, sql } from 'kysely';
import type { StoredTable } from '../sqlite-only/store-shape';

/**
 * What tells a team's rows of a table: that they name it, or that what they belong to does. Faults for a table that
 * leads to no team: such rows would be everybody's, and nobody's to take out.
 */
export function ofTeam(
  tables: readonly StoredTable[],
  { name, columns }: StoredTable,
  teamId: string,
): RawBuilder<boolean> {
  if (name === 'teams') return sql<boolean>`id = ${teamId}`;
  if (columns.some((column) => column.name === 'teamId')) return sql<boolean>`"teamId" = ${teamId}`;
  const owner = columns.find(({ optional, refersTo }) => !optional && refersTo !== null);
  const owned = tables.find((table) => table.name === owner?.refersTo);
  if (owner === undefined || owned === undefined) throw new Error(`The rows of ${name} lead to no team.`);
  const theirs = sql`select id from ${sql.table(owned.name)} where ${ofTeam(tables, owned, teamId)}`;
  return sql<boolean>`${sql.ref(owner.name)} in (${theirs})`;
}
