import type { Kysely } from 'kysely';
import type { LocalDate } from '../../shared/domain/dates';
import type { Member } from '../../shared/domain/team/member';
import type { Turns } from '../../shared/domain/team/rota';
import type { Team } from '../../shared/domain/team/team';
import { lastTurns, type TurnKind, type TurnTaken } from '../../shared/domain/team/turns';
import type { Database } from './tables/database';
import type { RowOf } from './writing';

export function toTeam(row: RowOf<'teams'>): Team {
  return {
    ...row,
    otherDisciplineNeeded: row.otherDisciplineNeeded === 1,
    positionsHidden: row.positionsHidden === 1,
    authoriserNeeded: row.authoriserNeeded === 1,
    sample: row.sample === 1,
  };
}

export function toMember(row: RowOf<'members'>): Member {
  return {
    ...row,
    takesChair: row.takesChair === 1,
    takesScribe: row.takesScribe === 1,
    champion: row.champion === 1,
  };
}

/** Faults when there is no such team: a team id never comes from a window. */
export async function readTeam(db: Kysely<Database>, teamId: string): Promise<Team> {
  return toTeam(await db.selectFrom('teams').selectAll().where('id', '=', teamId).executeTakeFirstOrThrow());
}

/** Everyone who is or was in the room, by name; those who left have `leftOn`. */
export async function listMembers(db: Kysely<Database>, teamId: string): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('members')
    .selectAll()
    .where('teamId', '=', teamId)
    .orderBy('name')
    .execute();
  return rows.map(toMember);
}

/** A member of this team who has not left. */
export async function findMember(
  db: Kysely<Database>,
  teamId: string,
  memberId: string,
): Promise<Member | null> {
  const row = await db
    .selectFrom('members')
    .selectAll()
    .where('id', '=', memberId)
    .where('teamId', '=', teamId)
    .where('leftOn', 'is', null)
    .executeTakeFirst();
  return row === undefined ? null : toMember(row);
}

/** These members, those who left included, in one query. */
export async function membersByIds(
  db: Kysely<Database>,
  ids: Iterable<string | null>,
): Promise<ReadonlyMap<string, Member>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('members').selectAll().where('id', 'in', wanted).execute();
  return new Map(rows.map((row) => [row.id, toMember(row)]));
}

/** The day of the newest weekly huddle that was closed; null before the first. */
export async function lastClosedHuddleOn(db: Kysely<Database>, teamId: string): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('huddles')
    .select(({ fn }) => fn.max('on').as('on'))
    .where('teamId', '=', teamId)
    .where('kind', '=', 'weekly')
    .where('closedAt', 'is not', null)
    .executeTakeFirst();
  return row?.on ?? null;
}

/** Who chaired and who wrote this team's weekly huddles, oldest first. */
export async function huddleTurnsTaken(db: Kysely<Database>, teamId: string): Promise<readonly TurnTaken[]> {
  const huddles = await db
    .selectFrom('huddles')
    .select(['chairId', 'scribeId', 'on'])
    .where('teamId', '=', teamId)
    .where('kind', '=', 'weekly')
    .orderBy('on')
    .execute();
  const turn = (kind: TurnKind, memberId: string | null, on: LocalDate): readonly TurnTaken[] =>
    memberId === null ? [] : [{ memberId, kind, on }];
  return huddles.flatMap(({ chairId, scribeId, on }) => [
    ...turn('chaired', chairId, on),
    ...turn('wrote', scribeId, on),
  ]);
}

/** When each member last chaired and last wrote, in this team's weekly huddles. */
export async function readTurns(db: Kysely<Database>, teamId: string): Promise<ReadonlyMap<string, Turns>> {
  const last = lastTurns(await huddleTurnsTaken(db, teamId));
  return new Map(
    [...last].map(([id, { chaired = null, wrote = null }]) => [
      id,
      { lastChairedOn: chaired, lastScribedOn: wrote },
    ]),
  );
}
