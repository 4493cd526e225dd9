import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

type Db = Kysely<Database>;

const pointsIn = (db: Db, teamId: string) =>
  db
    .selectFrom('learning_points as point')
    .innerJoin('sessions as session', 'session.id', 'point.sessionId')
    .select([
      'point.id',
      'point.sessionId',
      'session.name as sessionName',
      'point.name',
      'point.words',
      'point.themes',
      'point.releasedOn',
    ])
    .where('point.teamId', '=', teamId);

/** What a team released of its learning, the newest first. */
export async function newestPoints(db: Db, teamId: string, most: number) {
  return pointsIn(db, teamId)
    .orderBy('point.releasedOn', 'desc')
    .orderBy('point.id', 'desc')
    .limit(most)
    .execute();
}

export async function pointsOfSession(db: Db, teamId: string, sessionId: string) {
  return pointsIn(db, teamId).where('point.sessionId', '=', sessionId).orderBy('point.id').execute();
}

/** How many points each of these sessions released. */
export async function countPoints(
  db: Db,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (sessionIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('learning_points')
    .select(({ fn }) => ['sessionId', fn.countAll<number>().as('points')])
    .where('sessionId', 'in', sessionIds)
    .groupBy('sessionId')
    .execute();
  return new Map(rows.map(({ sessionId, points }) => [sessionId, points]));
}
