import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';
import type { RowOf } from '../writing';

/** The rows of a proposal's lists, in their order, to be written again. */
export interface PartRows {
  readonly alternatives: readonly RowOf<'c3_alternatives'>[];
  readonly outcomes: readonly RowOf<'c3_outcomes'>[];
  readonly links: readonly RowOf<'c3_links'>[];
}

export async function partsOf(db: Kysely<Database>, proposalId: string): Promise<PartRows> {
  return {
    alternatives: await db
      .selectFrom('c3_alternatives')
      .selectAll()
      .where('proposalId', '=', proposalId)
      .orderBy('position')
      .execute(),
    outcomes: await db
      .selectFrom('c3_outcomes')
      .selectAll()
      .where('proposalId', '=', proposalId)
      .orderBy('position')
      .execute(),
    links: await db.selectFrom('c3_links').selectAll().where('proposalId', '=', proposalId).execute(),
  };
}

/** The first of these ids that is not a conversation, or not a C2 plan, of this person; null when all are. */
export async function strangeLink(
  db: Kysely<Database>,
  personId: string,
  table: 'conversations' | 'c2_plans',
  ids: readonly string[],
): Promise<string | null> {
  if (ids.length === 0) return null;
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('personId', '=', personId)
    .where('id', 'in', ids)
    .execute();
  const known = new Set(rows.map((row) => row.id));
  return ids.find((id) => !known.has(id)) ?? null;
}
