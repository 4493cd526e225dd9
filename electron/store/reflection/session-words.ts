import type { Kysely } from 'kysely';
import type { Instant } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';
import type { SessionWordsTable } from '../tables/reflection';

type Db = Kysely<Database>;
type Kind = SessionWordsTable['kind'];

/** One text of a session; its id says which, so that it stands there once. */
export interface SessionWords {
  readonly sessionId: string;
  readonly stepId: string | null;
  readonly kind: Kind;
  readonly words: string;
  readonly changedAt: Instant;
}

function idOf({ sessionId, stepId, kind }: Pick<SessionWords, 'sessionId' | 'stepId' | 'kind'>): string {
  return `${sessionId}/${stepId ?? ''}/${kind}`;
}

/** Everything that is the session's own; whoever reads it has been asked whether they may. */
export async function wordsOf(db: Db, sessionId: string): Promise<readonly SessionWordsTable[]> {
  return db.selectFrom('session_words').selectAll().where('sessionId', '=', sessionId).execute();
}

/** Puts a text in its place. Words that are empty are taken away. */
export async function putWords(db: Db, text: SessionWords): Promise<void> {
  if (text.words === '') await takeWords(db, text);
  else
    await db
      .replaceInto('session_words')
      .values({ id: idOf(text), ...text })
      .execute();
}

async function takeWords(db: Db, which: Pick<SessionWords, 'sessionId' | 'stepId' | 'kind'>): Promise<void> {
  await db.deleteFrom('session_words').where('id', '=', idOf(which)).execute();
}

/** What it said before its plan was changed stays beside it until the next change, so that the change can be taken back. */
export async function keepWhatItSaid(db: Db, sessionId: string, now: Instant): Promise<void> {
  const said = await wordsOf(db, sessionId);
  for (const kind of ['prompt', 'story'] as const) {
    const words = said.find((row) => row.kind === kind)?.words ?? '';
    await putWords(db, { sessionId, stepId: null, kind: `${kind}-before`, words, changedAt: now });
  }
}

/** What it says and what it said before change places. */
export async function turnBackWhatItSays(db: Db, sessionId: string): Promise<void> {
  const said = await wordsOf(db, sessionId);
  for (const kind of ['prompt', 'story'] as const) {
    const now = said.find((row) => row.kind === kind);
    const before = said.find((row) => row.kind === `${kind}-before`);
    const changedAt = now?.changedAt ?? before?.changedAt ?? '';
    const whole = { sessionId, stepId: null, changedAt };
    await putWords(db, { ...whole, kind, words: before?.words ?? '' });
    await putWords(db, { ...whole, kind: `${kind}-before`, words: now?.words ?? '' });
  }
}

/**
 * What was typed on a step becomes its note. Answers whether the note is another one now; what it says is told to
 * nobody.
 */
export async function keepTyped(db: Db, sessionId: string, stepId: string, now: Instant): Promise<boolean> {
  const rows = (await wordsOf(db, sessionId)).filter((row) => row.stepId === stepId);
  const typed = rows.find((row) => row.kind === 'typing');
  if (typed === undefined) return false;
  const before = rows.find((row) => row.kind === 'note')?.words ?? '';
  await putWords(db, { sessionId, stepId, kind: 'note', words: typed.words.trim(), changedAt: now });
  await takeWords(db, { sessionId, stepId, kind: 'typing' });
  return typed.words.trim() !== before;
}
