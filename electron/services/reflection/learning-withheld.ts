import type { Kysely } from 'kysely';
import { type Withheld, withhold } from '../../../shared/domain/reflection/without-people';
import type { Owner } from '../../store/reflection/learning-records';
import { aboutSession, tellingFactsOfPeople } from '../../store/reflection/withheld-facts';
import type { Database } from '../../store/tables/database';
import { listMembers } from '../../store/team';

/**
 * Whom a record of this member must not tell of: everybody the team talks with, and the colleagues. Read each time, so
 * that a person who was written down since is withheld too, also from records that were kept before.
 */
export async function withheldFor(
  db: Kysely<Database>,
  { teamId, memberId }: Owner,
  sessionId: string | null,
): Promise<Withheld> {
  const people = await tellingFactsOfPeople(db, teamId);
  const members = await listMembers(db, teamId);
  const session = sessionId === null ? undefined : await aboutSession(db, teamId, sessionId);
  const about = session?.aboutPersonId ?? null;
  return withhold({
    people,
    colleagues: members.filter(({ id }) => id !== memberId),
    aboutIds: about === null ? [] : [about],
  });
}
