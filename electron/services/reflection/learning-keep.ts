import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { missingOf, wordMissing } from '../../../shared/domain/reflection/record-complete';
import type { Refusal } from '../../../shared/domain/refusals';
import { putRecord } from '../../store/reflection/learning-records';
import { type Acting, act } from '../acting';
import { entryOnRecord, ownRecord } from './learning-own';

/** Lets a record count for its year, refused while something is missing in it; or makes it a draft again. */
export function keepLearning(
  acting: Acting,
  { recordId, kept }: ParsedInput<'learning.keep'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await ownRecord(writing, member, recordId);
    if (!found.ok) return found;
    const missing = kept ? missingOf(found.value, member.today) : [];
    if (missing.length > 0) return refuse({ kind: 'record-incomplete', missing: missing.map(wordMissing) });
    const state = kept ? 'kept' : 'draft';
    await putRecord(writing.db, { ...found.value, state, changedAt: member.now });
    const verb = kept ? 'record-kept' : 'record-changed';
    return accept({ entryId: writing.record(entryOnRecord(verb, recordId)), id: recordId });
  });
}

/** Puts a record away, or takes it up again. Nothing is lost either way. */
export function setLearningAside(
  acting: Acting,
  { recordId, aside }: ParsedInput<'learning.set-aside'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await ownRecord(writing, member, recordId);
    if (!found.ok) return found;
    await putRecord(writing.db, { ...found.value, setAsideAt: aside ? member.now : null });
    const verb = aside ? 'record-set-aside' : 'record-changed';
    return accept({ entryId: writing.record(entryOnRecord(verb, recordId)), id: recordId });
  });
}
