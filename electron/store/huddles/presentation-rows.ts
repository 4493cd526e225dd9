import type { Kysely } from 'kysely';
import type { Presentation } from '../../../shared/domain/huddles/presentation';
import type { Database } from '../tables/database';

/** What members mean to show in the next weekly huddle, in the order they said so. */
export async function plannedPresentations(
  db: Kysely<Database>,
  teamId: string,
): Promise<readonly Presentation[]> {
  return db
    .selectFrom('presentations')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('huddleId', 'is', null)
    .orderBy('plannedOn')
    .orderBy('id')
    .execute();
}

/** A presentation of this team that no huddle has taken up yet; null when there is none. */
export async function findPlannedPresentation(
  db: Kysely<Database>,
  teamId: string,
  presentationId: string,
): Promise<Presentation | null> {
  return (await plannedPresentations(db, teamId)).find(({ id }) => id === presentationId) ?? null;
}
