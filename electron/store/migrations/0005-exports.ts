import { type Kysely, sql } from 'kysely';
import { createStrictTable } from '../sqlite-only/tables';
import { keyed, numbers, optionalTexts, referring, texts } from './columns';

/** What was taken out before stands in the trail, though not as what it was saved nor where. */
const before: readonly (readonly [verb: string, kind: string, form: string, outside: 0 | 1])[] = [
  ['huddles.minutes-copied', 'minutes', 'clipboard', 0],
  ['c3-proposals.note-copied', 'case-note', 'clipboard', 0],
  ['measures.taken-out', 'chart', 'file', 0],
  ['measures.taken-outside', 'chart', 'file', 1],
  ['reflection.record-taken-out', 'learning-record', 'file', 0],
  ['reflection.invitation-saved', 'invitation', 'ics', 0],
];

/** What was taken out of the program, by whom, and where it was written to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'exports', (table) =>
    optionalTexts(
      numbers(
        texts(referring(keyed(table), { teamId: 'teams', memberId: 'members' }), ...['at', 'kind', 'form']),
        'outside',
      ),
      // No reference: what was taken out is known to have been taken out, also once it is gone from here.
      ...['subjectId', 'personId', 'file', 'folder'],
    ),
  );
  for (const [verb, kind, form, outside] of before) {
    await sql`insert into exports (id, "teamId", "memberId", "at", kind, form, outside, "subjectId", "personId")
      select 'export-' || id, "teamId", "memberId", "at", ${kind}, ${form}, ${sql.lit(outside)}, "subjectId", "personId"
      from audit_entries where verb = ${verb} and "memberId" is not null`.execute(db);
  }
  await db.schema.createIndex('exports_by_teamId_at').on('exports').columns(['teamId', 'at']).execute();
}
