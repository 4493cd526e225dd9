import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import { auditedTables, type Database } from '../../../electron/store/tables/database';

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/**
 * The tables as the trail tells them: every row is what was put in and changed, down to its columns. Reads on from where
 * it was, so that a trail that grows is not told from its beginning each time.
 */
export class Replayed {
  private through = '';
  private readonly rows = new Map<string, z.infer<typeof row>>();

  async readOn(db: Kysely<Database>): Promise<void> {
    const changes = await db
      .selectFrom('audit_changes')
      .select(['entryId', 'tableName', 'rowId', 'op', 'after'])
      .where('entryId', '>', this.through)
      .orderBy('entryId')
      .orderBy('position')
      .execute();
    for (const { entryId, tableName, rowId, op, after } of changes) {
      const key = `${tableName}/${rowId}`;
      if (op === 'delete') this.rows.delete(key);
      else this.rows.set(key, { ...this.rows.get(key), ...row.parse(JSON.parse(after ?? '{}')) });
      this.through = entryId;
    }
  }

  /** Where the tables are not what the trail tells, in words. */
  async differences(db: Kysely<Database>): Promise<readonly string[]> {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const table of auditedTables) {
      const { rows } = await sql<unknown>`select * from ${sql.table(table)}`.execute(db);
      for (const found of rows.map((each) => row.parse(each))) {
        const key = `${table}/${found.id}`;
        seen.add(key);
        const told = Object.entries(this.rows.get(key) ?? { id: null });
        for (const [column, value] of told)
          if (found[column] !== value) wrong.push(`${key}: ${column} is not what the trail tells`);
      }
    }
    for (const key of this.rows.keys()) if (!seen.has(key)) wrong.push(`${key} is not there`);
    return wrong;
  }
}
