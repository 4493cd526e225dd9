import type { Kysely } from 'kysely';
import type { Instant } from '../../shared/domain/dates';
import type { Database } from './tables/database';

/** What was being typed under a key; null when nothing is. */
export async function readDraft(db: Kysely<Database>, teamId: string, key: string): Promise<string | null> {
  const row = await db
    .selectFrom('drafts')
    .select('body')
    .where('teamId', '=', teamId)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.body ?? null;
}

export async function keepDraft(
  db: Kysely<Database>,
  draft: { readonly teamId: string; readonly key: string; readonly body: string; readonly keptAt: Instant },
): Promise<void> {
  await db
    .insertInto('drafts')
    .values(draft)
    .onConflict((conflict) =>
      conflict.columns(['teamId', 'key']).doUpdateSet({ body: draft.body, keptAt: draft.keptAt }),
    )
    .execute();
}

/** For a service that records what was typed: in its own transaction, so that the words are never in neither place. */
export async function forgetDraft(db: Kysely<Database>, teamId: string, key: string): Promise<void> {
  await db.deleteFrom('drafts').where('teamId', '=', teamId).where('key', '=', key).execute();
}

/** Forgets what was typed under a key and every key below it. */
export async function forgetDraftsUnder(db: Kysely<Database>, teamId: string, key: string): Promise<void> {
  await db
    .deleteFrom('drafts')
    .where('teamId', '=', teamId)
    .where((where) => where.or([where('key', '=', key), where('key', 'like', `${key}/%`)]))
    .execute();
}

/** Forgets what was typed under these keys. */
export async function forgetDrafts(
  db: Kysely<Database>,
  teamId: string,
  keys: readonly string[],
): Promise<void> {
  if (keys.length === 0) return;
  await db.deleteFrom('drafts').where('teamId', '=', teamId).where('key', 'in', keys).execute();
}
