import type { Kysely } from 'kysely';
import type { Member } from '../../shared/domain/team/member';
import type { Team } from '../../shared/domain/team/team';
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
  return { ...row, takesChair: row.takesChair === 1, takesScribe: row.takesScribe === 1 };
}

/** Faults when there is no such team: a team id never comes from a window. */
export async function readTeam(db: Kysely<Database>, teamId: string): Promise<Team> {
  return toTeam(await db.selectFrom('teams').selectAll().where('id', '=', teamId).executeTakeFirstOrThrow());
}

/** Everyone who is or was in the room, by name; those who left have `leftOn`. */
export async function listMembers(db: Kysely<Database>, teamId: string): Promise<readonly Member[]> {
  const rows = await db.selectFrom('members').selectAll().where('teamId', '=', teamId).orderBy('name').execute();
  return rows.map(toMember);
}
