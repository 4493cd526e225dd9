import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** What is being typed on an item stands under this key. */
export function itemDraftKey(itemId: string): string {
  return `huddle/${itemId}`;
}

/** What was being typed on these items, by item. */
export async function draftsOfItems(
  db: Kysely<Database>,
  teamId: string,
  itemIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (itemIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('drafts')
    .select(['key', 'body'])
    .where('teamId', '=', teamId)
    .where('key', 'in', itemIds.map(itemDraftKey))
    .execute();
  return new Map(rows.map((row) => [row.key.slice(itemDraftKey('').length), row.body]));
}

/** Forgets what was typed on these items. */
export async function forgetItemDrafts(
  db: Kysely<Database>,
  teamId: string,
  itemIds: readonly string[],
): Promise<void> {
  if (itemIds.length === 0) return;
  await db
    .deleteFrom('drafts')
    .where('teamId', '=', teamId)
    .where('key', 'in', itemIds.map(itemDraftKey))
    .execute();
}
