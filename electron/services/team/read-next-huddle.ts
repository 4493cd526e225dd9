import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import { nextHuddleOn } from '../../../shared/domain/team/next-huddle';
import { type Suggestion, suggestTurns } from '../../../shared/domain/team/rota';
import type { Database } from '../../store/tables/database';
import { lastClosedHuddleOn, listMembers, readTeam, readTurns } from '../../store/team';

/** The day of the next weekly huddle of a team. */
export async function readNextHuddleOn(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
): Promise<LocalDate> {
  return nextHuddleOn(await readTeam(db, teamId), today, await lastClosedHuddleOn(db, teamId));
}

/** Who the rota suggests to chair and to write on a day. */
export async function readSuggestedTurns(
  db: Kysely<Database>,
  teamId: string,
  on: LocalDate,
): Promise<Suggestion> {
  return suggestTurns(await listMembers(db, teamId), await readTurns(db, teamId), on);
}
