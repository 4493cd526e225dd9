import type { Kysely } from 'kysely';
import type { Action } from '../../../shared/domain/actions/action';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
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

/** An action that was undertaken in a session. */
export interface Commitment extends Action {
  readonly sessionId: string;
}

/**
 * What a huddle asks about: all that was undertaken in sessions since the last weekly one had begun, in the order it was
 * said; ids sort by the moment they were made, so that a session and a huddle of one day are told apart, and every
 * commitment is asked about in one huddle. One that could not wait for the week asks about none. Those about somebody who
 * was removed are left out.
 */
export async function commitmentsFor(
  db: Kysely<Database>,
  last: Pick<Huddle, 'id'> | null,
  huddle: Pick<Huddle, 'id' | 'teamId' | 'kind'>,
): Promise<readonly Commitment[]> {
  if (huddle.kind !== 'weekly') return [];
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('actions', 'actions.sessionId', 'sessions.id')
    .leftJoin('people', 'people.id', 'actions.personId')
    .selectAll('actions')
    .where('sessions.teamId', '=', huddle.teamId)
    .where('actions.id', '>', last?.id ?? '')
    .where('actions.id', '<', huddle.id)
    .where('people.removedAt', 'is', null)
    .orderBy('actions.id')
    .execute();
  return rows.flatMap((row) => (row.sessionId === null ? [] : [{ ...row, sessionId: row.sessionId }]));
}
