import type { RowChange } from '../../../shared/domain/audit/entry';
import { turnBackWhatItSays } from '../../store/reflection/session-words';
import type { Writing } from '../../store/writing';

/** The session whose plan was changed as a whole: its steps went and others came, and it stayed. */
function sessionReplanned(changes: readonly RowChange[]): string | null {
  if (changes.some(({ table, op }) => table === 'sessions' && op !== 'update')) return null;
  const came = changes.find(({ table, op }) => table === 'session_steps' && op === 'insert');
  return typeof came?.after?.sessionId === 'string' ? came.after.sessionId : null;
}

/**
 * The dilemma and the story stand outside the trail, so what they said before a plan was changed comes back with the plan
 * by itself.
 */
export async function mendSessionWords({ db }: Writing, changes: readonly RowChange[]): Promise<void> {
  const sessionId = sessionReplanned(changes);
  if (sessionId !== null) await turnBackWhatItSays(db, sessionId);
}
