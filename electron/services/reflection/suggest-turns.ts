import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import { type SessionSuggestion, suggestForSession } from '../../../shared/domain/reflection/session-rota';
import { readSessionTurns } from '../../store/reflection/session-turns';
import type { Database } from '../../store/tables/database';
import { listMembers } from '../../store/team';

/** Who the rota suggests to lead and to present in a session on a day. */
export async function readSuggestedForSession(
  db: Kysely<Database>,
  teamId: string,
  on: LocalDate,
): Promise<SessionSuggestion> {
  return suggestForSession(await listMembers(db, teamId), await readSessionTurns(db, teamId), on);
}
