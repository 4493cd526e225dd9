import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import type { Refusal } from '../../../shared/domain/refusals';
import { findOwnRecord } from '../../store/reflection/learning-records';
import type { EntryFacts, Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** A record of whoever acts. Anybody else's is not there, for them. */
export async function ownRecord(
  { db }: Pick<Writing, 'db'>,
  acting: ActingMember,
  recordId: string,
): Promise<Outcome<LearningRecord, Refusal>> {
  const record = await findOwnRecord(db, acting, recordId);
  return record === null ? refuse({ kind: 'not-found', what: 'record' }) : accept(record);
}

/**
 * An entry on a record. It says that something was done and never what: the record's own table is not audited. So there
 * is nothing in it to be undone from; what was put away is taken up again by its own call.
 */
export function entryOnRecord(
  verb: Extract<VerbOf<'reflection'>, `record-${string}`>,
  recordId: string,
): EntryFacts {
  return {
    ...{ verb: `reflection.${verb}` as const, topic: 'reflection', subjectId: recordId },
    ...{ personId: null, huddleId: null, undoable: false, undoesId: null },
  };
}
