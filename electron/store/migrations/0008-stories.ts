import type { Kysely } from 'kysely';
import { createStrictTable } from '../sqlite-only/tables';
import { keyed, numbers, optionalTexts, referring, texts } from './columns';

/** Stories of change: of whom, by whom, in which words, what the person said to it, and what a second member answered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createStrictTable(db, 'stories', (table) => {
    const of = referring(keyed(table), { teamId: 'teams', personId: 'people', writerId: 'members' });
    const written = numbers(
      texts(of, ...['called', 'title', 'beginning', 'tried', 'changed', 'difference', 'changedAt']),
      'version',
    );
    const answered = referring(
      optionalTexts(texts(written, 'consent', 'answerWords'), 'consentOn', 'answer', 'answeredAt'),
      { answeredById: 'members' },
      false,
    );
    return optionalTexts(answered, 'withdrawnAt')
      .addColumn('askedVersion', 'integer')
      .addColumn('answeredVersion', 'integer');
  });
  await db.schema.createIndex('stories_by_teamId').on('stories').columns(['teamId', 'personId']).execute();
}
