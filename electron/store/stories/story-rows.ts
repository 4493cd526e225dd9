import type { Kysely } from 'kysely';
import type { Story } from '../../../shared/domain/stories/story';
import type { Database } from '../tables/database';

/** A story of this team, put away or not. */
export async function findStory(db: Kysely<Database>, teamId: string, id: string): Promise<Story | null> {
  const row = await db
    .selectFrom('stories')
    .selectAll()
    .where('id', '=', id)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

/** A team's stories, the newest change first. */
export async function storiesOf(db: Kysely<Database>, teamId: string): Promise<readonly Story[]> {
  return db
    .selectFrom('stories')
    .selectAll()
    .where('teamId', '=', teamId)
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
