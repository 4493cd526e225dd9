import type { Rest } from '../../../shared/domain/people/person';
import type { Db } from '../writing';

/** The last time a person and the team came to rest; undefined when they never did. */
export async function lastRestOf(db: Db, personId: string): Promise<Rest | undefined> {
  return db
    .selectFrom('rests')
    .selectAll()
    .where('personId', '=', personId)
    .orderBy('restedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
