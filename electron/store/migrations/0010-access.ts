import { type Kysely, sql } from 'kysely';
import { createStrictTable } from '../sqlite-only/tables';
import { keyed, numbers, optionalTexts, referring, texts } from './columns';

/**
 * What each member may see and do, their PINs, and with whom somebody was named alongside. Whoever led a team before goes
 * on looking after the program; where nobody did, everybody does, as until now.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('members')
    .addColumn('access', 'text', (column) => column.notNull().defaultTo('member'))
    .execute();
  await sql`update "members" set "access" = 'facilitator' where "leftOn" is null and ("role" = 'team-lead' or not exists (
    select 1 from "members" as "lead" where "lead"."teamId" = "members"."teamId" and "lead"."role" = 'team-lead'
    and "lead"."leftOn" is null))`.execute(db);
  await createStrictTable(db, 'member_pins', (table) =>
    optionalTexts(
      numbers(
        texts(
          table.addColumn('memberId', 'text', (column) =>
            column.primaryKey().notNull().references('members.id'),
          ),
          'salt',
          'hash',
        ),
        ...['cost', 'blockSize', 'parallel', 'wrongTries'],
      ),
      'waitUntil',
    ),
  );
  await createStrictTable(db, 'people_alongside', (table) =>
    texts(referring(keyed(table), { personId: 'people', memberId: 'members' }), 'fromOn'),
  );
  await db.schema
    .createIndex('people_alongside_by_memberId')
    .on('people_alongside')
    .column('memberId')
    .execute();
}
