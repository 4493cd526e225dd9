import type { CallInput } from '../../../../shared/contract';
import type { LearningRecordView } from '../../../../shared/contract/learning';
import type { LocalDate } from '../../../../shared/domain/dates';

/** What can be written in a record, as it is sent. */
export type RecordFields = CallInput<'learning.save'>['fields'];

export function blankFields(today: LocalDate): RecordFields {
  return {
    ...{ on: today, activity: '', what: '', why: '', learned: '', forPractice: '', forPeople: '' },
    ...{ withPeer: false, peerWith: '', standards: [] },
  };
}

export function fieldsOf(record: LearningRecordView): RecordFields {
  const { on, activity, what, why, learned, forPractice, forPeople, withPeer, peerWith, standards } = record;
  return {
    ...{ on, activity, what, why, learned, forPractice, forPeople, withPeer, peerWith },
    standards: [...standards],
  };
}
