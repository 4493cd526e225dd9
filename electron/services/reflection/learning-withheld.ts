import type { Kysely } from 'kysely';
import {
  type Withheld,
  type WithheldFacts,
  withhold,
} from '../../../shared/domain/reflection/without-people';
import type { Owner } from '../../store/reflection/learning-records';
import { aboutSession, tellingFactsOfPeople } from '../../store/reflection/withheld-facts';
import type { Database } from '../../store/tables/database';
import { listMembers } from '../../store/team';

/** The last few that were made, by what they were made from: taking a thousand names apart takes its time. */
const made = new Map<string, Withheld>();
const mostMade = 4;

function madeOnce(facts: WithheldFacts): Withheld {
  const from = JSON.stringify(facts);
  const withheld = made.get(from) ?? withhold(facts);
  made.delete(from);
  made.set(from, withheld);
  for (const [oldest] of made) if (made.size > mostMade) made.delete(oldest);
  return withheld;
}

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
  return madeOnce({
    people,
    colleagues: members
      .filter(({ id }) => id !== memberId)
      .map(({ name, calledName }) => ({ name, calledName })),
    aboutIds: about === null ? [] : [about],
  });
}
