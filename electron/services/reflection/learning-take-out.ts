import type { ParsedInput } from '../../../shared/contract';
import type { Taken } from '../../../shared/contract/exports';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import { readableRecord, recordDocument } from '../../../shared/domain/reflection/record-parts';
import { recordText } from '../../../shared/domain/reflection/record-text';
import type { Refusal } from '../../../shared/domain/refusals';
import { findOwnRecord } from '../../store/reflection/learning-records';
import { type Acting, byMember } from '../acting';
import { documentFile, type Ways } from '../exports/document-file';
import { type Exported, type TakingOut, takeFileOut, takeTextOut } from '../exports/take-file-out';
import { entryOnRecord } from './learning-own';
import { shownRecord } from './learning-view';

/** The acting member's own record as it may leave the machine: looked through once more for whoever could be recognised. */
async function recordToTake(acting: Acting, recordId: string): Promise<Outcome<LearningRecord, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const record = await findOwnRecord(acting.store.db, acting, recordId);
  if (record === null) return refuse({ kind: 'not-found', what: 'record' });
  return accept(await shownRecord(acting.store.db, record));
}

function takingOut(recordId: string): TakingOut {
  return { kind: 'learning-record', entry: entryOnRecord('record-taken-out', recordId) };
}

/** The plain words of a record, for the clipboard. */
export async function copyLearning(
  acting: Acting,
  { recordId }: ParsedInput<'learning.copy'>,
): Promise<Outcome<Exported, Refusal>> {
  const record = await recordToTake(acting, recordId);
  if (!record.ok) return record;
  return takeTextOut(acting, recordText(recordDocument(record.value)), takingOut(recordId));
}

/** Saves a record as a file, where its owner says. */
export async function saveLearningAs(
  acting: Acting,
  { recordId, as }: ParsedInput<'learning.save-as'>,
  { save, toWord }: Ways,
): Promise<Outcome<Taken | null, Refusal>> {
  const record = await recordToTake(acting, recordId);
  if (!record.ok) return record;
  const file = await documentFile(
    { name: `Record of my learning, ${record.value.on}`, as },
    readableRecord(recordDocument(record.value)),
    toWord,
  );
  return takeFileOut(acting, file, takingOut(recordId), save);
}
