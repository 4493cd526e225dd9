import type { Kysely } from 'kysely';
import { createSearchIndex } from '../sqlite-only/full-text';

/** Full-text search over everything that was said and written. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSearchIndex(db);
}
