import type { Kysely } from 'kysely';
import type { Action } from '../../../shared/domain/actions/action';
import type { Database } from '../tables/database';

/** What members undertook in a session, in the order they did. */
export async function actionsOfSession(
  db: Kysely<Database>,
  teamId: string,
  sessionId: string,
): Promise<readonly Action[]> {
  return db
    .selectFrom('actions')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('sessionId', '=', sessionId)
    .orderBy('id')
    .execute();
}
