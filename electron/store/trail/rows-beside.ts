import { type QueryExecutorProvider, sql } from 'kysely';
import { ofTeam } from '../everything/of-team';
import { readShape } from '../sqlite-only/store-shape';
import { auditedTables } from '../tables/database';

/** How many rows of each audited table are a team's, by the table's name. */
export type RowsByTable = Readonly<Record<string, number>>;

export async function countRowsOfTeam(db: QueryExecutorProvider, teamId: string): Promise<RowsByTable> {
  const tables = await readShape(db, auditedTables);
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await sql<{ many: number }>`select count(*) as many from ${sql.table(table.name)}
      where ${ofTeam(tables, table, teamId)}`.execute(db);
    counts[table.name] = rows[0]?.many ?? 0;
  }
  return counts;
}

/** What a team's trail put in, less what it took out, by table. */
async function netOfTrail(db: QueryExecutorProvider, teamId: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ tableName: string; net: number }>`
    select c."tableName", sum(case c.op when 'insert' then 1 when 'delete' then -1 else 0 end) as net
    from audit_entries e join audit_changes c on c."entryId" = e.id
    where e."teamId" = ${teamId} group by c."tableName"`.execute(db);
  return new Map(rows.map(({ tableName, net }) => [tableName, net]));
}

/** Rows of a team that the trail does not tell of, by table; only those tables of which there are some. */
export async function rowsBesideTrail(db: QueryExecutorProvider, teamId: string): Promise<RowsByTable> {
  const net = await netOfTrail(db, teamId);
  const beside = Object.entries(await countRowsOfTeam(db, teamId)).map(
    ([table, rows]) => [table, rows - (net.get(table) ?? 0)] as const,
  );
  return Object.fromEntries(beside.filter(([, rows]) => rows !== 0));
}
