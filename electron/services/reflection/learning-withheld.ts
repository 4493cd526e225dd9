import { isDeepStrictEqual } from 'node:util';
import type { Kysely } from 'kysely';
import {
  type Withheld,
  type WithheldFacts,
  withhold,
} from '../../../shared/domain/reflection/without-people';
import type { Owner } from '../../store/reflection/learning-records';
import { tellingFactsOfPeople } from '../../store/reflection/withheld-facts';
import type { Database } from '../../store/tables/database';
import { listMembers } from '../../store/team';

/** What was made last for an owner, and from what: taking a thousand names apart takes its time. */
const made = new Map<string, { readonly facts: WithheldFacts; readonly withheld: Withheld }>();
const mostMade = 4;

function madeOnce({ teamId, memberId }: Owner, facts: WithheldFacts): Withheld {
  const owner = `${teamId} ${memberId}`;
  const last = made.get(owner);
  // Compared row by row: a key made of everything would be half a megabyte for each time it is asked.
  const is = last !== undefined && isDeepStrictEqual(last.facts, facts) ? last : null;
  const kept = is ?? { facts, withheld: withhold(facts) };
  made.delete(owner);
  made.set(owner, kept);
  for (const [oldest] of made) if (made.size > mostMade) made.delete(oldest);
  return kept.withheld;
}

/**
 * Whom the records of this member must not tell of: everybody the team talks with, and the colleagues. Read anew for
 * each call and once for all its records, so that a person who was written down since is withheld too, also from
 * records that were kept before.
 */
export async function withheldFor(db: Kysely<Database>, owner: Owner): Promise<Withheld> {
  const people = await tellingFactsOfPeople(db, owner.teamId);
  const members = await listMembers(db, owner.teamId);
  const colleagues = members
    .filter(({ id }) => id !== owner.memberId)
    .map(({ name, calledName }) => ({ name, calledName }));
  return madeOnce(owner, { people, colleagues });
}
