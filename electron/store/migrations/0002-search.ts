import type { Kysely } from 'kysely';
import { createSearchIndex } from '../sqlite-only';

/** Full-text search over everything that was said and written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSearchIndex(db);
}
