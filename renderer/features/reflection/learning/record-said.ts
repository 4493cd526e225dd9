import type { LearningRecordView } from '../../../../shared/contract/learning';
import { firstWords } from '../../../../shared/domain/text';

const most = 64;

/** What a record is called in a list: what it was in a sentence, the session it came from, or what kind it was. */
export function titleOf({
  what,
  activity,
  sessionName,
}: Pick<LearningRecordView, 'what' | 'activity' | 'sessionName'>): string {
  // A session's name may be several sentences, and stands whole where what was written begins with it.
  if (sessionName !== null && what.startsWith(sessionName)) return sessionName;
  return firstWords(what, most) || sessionName || firstWords(activity, most) || 'Nothing written yet';
}

/** `kept, with a colleague`, `draft`. */
export function sayState({ state, withPeer }: Pick<LearningRecordView, 'state' | 'withPeer'>): string {
  if (state === 'draft') return 'draft';
  return withPeer ? 'kept, with a colleague' : 'kept';
}
