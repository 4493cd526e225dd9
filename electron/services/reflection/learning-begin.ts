import { beginRecord, type SessionFacts } from '../../../shared/domain/reflection/begin-record';
import { recordWithoutPeople } from '../../../shared/domain/reflection/record-without-people';
import { findRecordOfSession, putRecord } from '../../store/reflection/learning-records';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { withheldFrom } from './learning-view';
import { withheldFor } from './learning-withheld';

/**
 * The acting member's record of a session: the one they have, taken up again if it was put away, or a draft begun from
 * what the session tells of itself. Answers its id. Whoever calls it records what was done, once for the transaction.
 */
export async function beginRecordFor(
  writing: Writing,
  acting: ActingMember,
  facts: SessionFacts & { readonly sessionId: string },
): Promise<string> {
  const { sessionId } = facts;
  const before = await findRecordOfSession(writing.db, acting, sessionId);
  if (before !== null) {
    if (before.setAsideAt !== null) await putRecord(writing.db, { ...before, setAsideAt: null });
    return before.id;
  }
  const { teamId, memberId, now } = acting;
  const known = await withheldFor(writing.db, acting);
  const withheld = await withheldFrom(writing.db, { teamId, sessionId }, known);
  const { record } = recordWithoutPeople(beginRecord(facts), withheld);
  const id = acting.newId();
  await putRecord(writing.db, {
    ...record,
    ...{ id, teamId, memberId, sessionId },
    ...{ state: 'draft', changedAt: now, setAsideAt: null },
  });
  return id;
}
