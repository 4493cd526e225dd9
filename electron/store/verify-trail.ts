import type { Kysely } from 'kysely';
import type { TrailMismatch } from '../../shared/domain/audit/trail-found';
import { auditedTables, type Database } from './tables/database';

/** How many rows each table holds, by its name. */
export type RowCounts = Readonly<Record<string, number>>;

/** Every audited table's rows, counted. */
export async function countRows(db: Kysely<Database>): Promise<RowCounts> {
  const counts: Record<string, number> = {};
  for (const table of auditedTables) {
    const { count } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    counts[table] = count;
  }
  return counts;
}

/**
 * Whether replaying the trail gives the tables: rows it put in, less rows it took out, beside those that stood
 * `before` there was a trail, are the rows there are. Answers every table for which they are not.
 */
export async function verifyTrail(
  db: Kysely<Database>,
  before: RowCounts = {},
): Promise<readonly TrailMismatch[]> {
  const changes = await db
    .selectFrom('audit_changes')
    .select(['tableName', 'op', ({ fn }) => fn.countAll<number>().as('count')])
    .where('op', '!=', 'update')
    .groupBy(['tableName', 'op'])
    .execute();
  const rows = await countRows(db);
  return auditedTables.flatMap((table) => {
    const net = changes
      .filter(({ tableName }) => tableName === table)
      .reduce((sum, { op, count }) => sum + (op === 'insert' ? count : -count), before[table] ?? 0);
    return net === rows[table] ? [] : [{ table, rows: rows[table] ?? 0, byTrail: net }];
  });
}
