import { closedAmong } from '../../store/reflection/session-rows';
import type { Db } from '../../store/writing';
import { touched, type Undone } from './undone';

/** Who was at a session that is closed stays as it was said in it. */
export async function sessionsAreWell(db: Db, undone: Undone): Promise<boolean> {
  const changes = touched(undone, 'session_members');
  const gone = changes.flatMap(({ before }) =>
    typeof before?.sessionId === 'string' ? [before.sessionId] : [],
  );
  return !(await closedAmong(
    db,
    gone,
    changes.map(({ rowId }) => rowId),
  ));
}
