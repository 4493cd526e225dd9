import type { Kysely } from 'kysely';
import type { Tries } from '../../../shared/domain/access/wrong-tries';
import type { MemberPinsTable } from '../tables/access';
import type { Database } from '../tables/database';

export async function findPin(db: Kysely<Database>, memberId: string): Promise<MemberPinsTable | null> {
  const row = await db
    .selectFrom('member_pins')
    .selectAll()
    .where('memberId', '=', memberId)
    .executeTakeFirst();
  return row ?? null;
}

/** The members of a team who have a PIN. */
export async function membersWithPin(db: Kysely<Database>, teamId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('member_pins')
    .innerJoin('members', 'members.id', 'member_pins.memberId')
    .select('memberId')
    .where('members.teamId', '=', teamId)
    .where('members.leftOn', 'is', null)
    .orderBy('memberId')
    .execute();
  return rows.map(({ memberId }) => memberId);
}

/** Sets a PIN in place of the one there may be. */
export async function keepPin(db: Kysely<Database>, row: MemberPinsTable): Promise<void> {
  await removePin(db, row.memberId);
  await db.insertInto('member_pins').values(row).execute();
}

/** False where there was none. */
export async function removePin(db: Kysely<Database>, memberId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('member_pins')
    .where('memberId', '=', memberId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function keepTries(db: Kysely<Database>, memberId: string, tries: Tries): Promise<void> {
  await db.updateTable('member_pins').set(tries).where('memberId', '=', memberId).execute();
}
