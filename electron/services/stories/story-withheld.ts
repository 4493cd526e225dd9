import type { Kysely } from 'kysely';
import { type Withheld, withAbout } from '../../../shared/domain/reflection/without-people';
import type { Database } from '../../store/tables/database';
import { withheldFor } from '../reflection/learning-withheld';

/** A story has no owner whose own name may stand in it: every member is withheld. */
const ofNobody = '';

/**
 * Whom a story must not tell of: everybody the team talks with, its person by any of their names, and every member.
 * Read anew for each call, so that somebody who was written down since is withheld too.
 */
export async function storyWithheld(
  db: Kysely<Database>,
  teamId: string,
  personId: string | null,
): Promise<Withheld> {
  const withheld = await withheldFor(db, { teamId, memberId: ofNobody });
  return personId === null ? withheld : withAbout(withheld, [personId]);
}
