import type { Kysely } from 'kysely';
import type { AccessLevel } from '../../../shared/domain/access/level';
import type { Links } from '../../../shared/domain/access/works-with';
import { makingOnce } from '../made-once';
import type { Database } from '../tables/database';

const runMadeOnce = makingOnce();

/** What a member of this team may see and do; null for whoever has left it. Asked for with every call. */
export async function levelOf(
  db: Kysely<Database>,
  teamId: string,
  memberId: string,
): Promise<AccessLevel | null> {
  const { rows } = await runMadeOnce(db, 'level', [memberId, teamId], ([member = '', team = '']) =>
    db
      .selectFrom('members')
      .select('access')
      .where('id', '=', member)
      .where('teamId', '=', team)
      .where('leftOn', 'is', null)
      .compile(),
  );
  return rows[0]?.access ?? null;
}

/** How a member is with people of this team. */
export async function linksOf(db: Kysely<Database>, teamId: string, memberId: string): Promise<Links> {
  const people = db.selectFrom('people').where('people.teamId', '=', teamId);
  const leads = await people.select('people.id').where('people.leadWorkerId', '=', memberId).execute();
  const buddyOf = await people
    .innerJoin('c2_plans', 'c2_plans.personId', 'people.id')
    .select(['c2_plans.personId', 'c2_plans.endedOn'])
    .where('c2_plans.buddyId', '=', memberId)
    .execute();
  const proposed = await people
    .innerJoin('c3_proposals', 'c3_proposals.personId', 'people.id')
    .select(['c3_proposals.personId', 'c3_proposals.withdrawnOn'])
    .where('c3_proposals.proposerId', '=', memberId)
    .execute();
  const alongside = await people
    .innerJoin('people_alongside', 'people_alongside.personId', 'people.id')
    .select('people_alongside.personId')
    .where('people_alongside.memberId', '=', memberId)
    .execute();
  return {
    leads: leads.map(({ id }) => id),
    buddyOf,
    proposed,
    alongside: alongside.map(({ personId }) => personId),
  };
}

/** The rows by which a member is named alongside a person. */
export async function alongsideRows(
  db: Kysely<Database>,
  { personId, memberId }: { readonly personId: string; readonly memberId: string },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('people_alongside')
    .select('id')
    .where('personId', '=', personId)
    .where('memberId', '=', memberId)
    .execute();
  return rows.map(({ id }) => id);
}
