import type { Kysely } from 'kysely';
import type { Session, SessionMember, SessionStep } from '../../../shared/domain/reflection/session';
import type { Database } from '../tables/database';

type Db = Kysely<Database>;

/** A session of this team, or null. */
export async function findSession(db: Db, teamId: string, sessionId: string): Promise<Session | null> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('id', '=', sessionId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

/** The session that is running; services keep it to one. */
export async function runningSession(db: Db, teamId: string): Promise<Session | null> {
  const row = await db
    .selectFrom('sessions')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('startedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Those still to come, the soonest first. One whose day went by without being held stands among them. */
export async function comingSessions(db: Db, teamId: string): Promise<readonly Session[]> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('startedAt', 'is', null)
    .where('calledOffAt', 'is', null)
    .orderBy('on')
    .orderBy('time')
    .execute();
}

/** Those that were held, the newest first. */
export async function heldSessions(db: Db, teamId: string, most: number): Promise<readonly Session[]> {
  return db
    .selectFrom('sessions')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('closedAt', 'is not', null)
    .orderBy('closedAt', 'desc')
    .limit(most)
    .execute();
}

export async function countHeld(db: Db, teamId: string): Promise<number> {
  const { held } = await db
    .selectFrom('sessions')
    .select(({ fn }) => fn.countAll<number>().as('held'))
    .where('teamId', '=', teamId)
    .where('closedAt', 'is not', null)
    .executeTakeFirstOrThrow();
  return held;
}

/** The steps of a session in their order. */
export async function stepsOf(db: Db, sessionId: string): Promise<readonly SessionStep[]> {
  return db
    .selectFrom('session_steps')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .orderBy('position')
    .execute();
}

/** Who was asked to come, and who came. */
export async function peopleOf(db: Db, sessionIds: readonly string[]): Promise<readonly SessionMember[]> {
  if (sessionIds.length === 0) return [];
  return db.selectFrom('session_members').selectAll().where('sessionId', 'in', sessionIds).execute();
}

/** How often the plan of a session was changed. */
export async function timesChanged(db: Db, sessionId: string): Promise<number> {
  const { times } = await db
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .where('subjectId', '=', sessionId)
    .where('verb', 'like', 'reflection.session-changed%')
    .executeTakeFirstOrThrow();
  return times;
}

/** Whether one of these sessions is closed, or one in which one of these rows says who came. */
export async function closedAmong(
  db: Db,
  sessionIds: readonly string[],
  sessionMemberIds: readonly string[],
): Promise<boolean> {
  if (sessionIds.length + sessionMemberIds.length === 0) return false;
  const closed = await db
    .selectFrom('sessions')
    .leftJoin('session_members', 'session_members.sessionId', 'sessions.id')
    .select('sessions.id')
    .where('sessions.closedAt', 'is not', null)
    .where((where) =>
      where.or([
        where('sessions.id', 'in', [...sessionIds]),
        where('session_members.id', 'in', [...sessionMemberIds]),
      ]),
    )
    .executeTakeFirst();
  return closed !== undefined;
}
