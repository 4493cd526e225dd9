import { forgetDraftsUnder } from '../../store/drafts';
import type { Db } from '../../store/writing';

/** What anybody was typing of a session's plan goes when it begins or is called off: the dilemma is the session's. */
export async function forgetPlanDrafts(db: Db, teamId: string, sessionId: string): Promise<void> {
  await forgetDraftsUnder(db, teamId, `session/plan/${sessionId}`);
}
