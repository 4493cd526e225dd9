import type { ParsedInput } from '../../../shared/contract';
import type { LearningSaved } from '../../../shared/contract/learning';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import { missingOf } from '../../../shared/domain/reflection/record-complete';
import { recordWithoutPeople } from '../../../shared/domain/reflection/record-without-people';
import { wordReplaced } from '../../../shared/domain/reflection/replaced';
import type { Refusal } from '../../../shared/domain/refusals';
import { putRecord } from '../../store/reflection/learning-records';
import { type Acting, type ActingMember, act } from '../acting';
import { entryOnRecord, ownRecord } from './learning-own';
import { viewRecord, withheldFrom } from './learning-view';
import { withheldFor } from './learning-withheld';

type Fields = ParsedInput<'learning.save'>['fields'];

function begun(acting: ActingMember): LearningRecord {
  return {
    ...{ id: acting.newId(), teamId: acting.teamId, memberId: acting.memberId, sessionId: null },
    ...{ on: acting.today, activity: '', what: '', why: '', learned: '', forPractice: '', forPeople: '' },
    ...{ withPeer: false, peerWith: '', standards: '[]', state: 'draft' },
    ...{ changedAt: acting.now, setAsideAt: null },
  };
}

function written(was: LearningRecord, fields: Fields, acting: ActingMember): LearningRecord {
  const is = { ...was, ...fields, standards: JSON.stringify(fields.standards), changedAt: acting.now };
  // One that counts is whole: where something was taken out of it again, it is a draft again.
  return missingOf(is, acting.today).length === 0 ? is : { ...is, state: 'draft' };
}

/** Keeps what is typed of a record, without anybody who could be recognised; what was left out is told, not refused. */
export function saveLearning(
  acting: Acting,
  { recordId, fields }: ParsedInput<'learning.save'>,
): Promise<Outcome<LearningSaved, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<LearningSaved, Refusal>> => {
    const was = recordId === null ? accept(begun(member)) : await ownRecord(writing, member, recordId);
    if (!was.ok) return was;
    const known = await withheldFor(writing.db, member);
    const withheld = await withheldFrom(writing.db, was.value, known);
    const { record, replaced } = recordWithoutPeople(written(was.value, fields, member), withheld);
    await putRecord(writing.db, record);
    return accept({
      entryId: writing.record(entryOnRecord('record-changed', record.id)),
      id: record.id,
      record: await viewRecord(writing.db, record, known),
      leftOut: wordReplaced(replaced),
    });
  });
}
