import type { ParsedInput } from '../../../shared/contract';
import type { LearningTaken } from '../../../shared/contract/learning';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import { type RecordDocument, recordDocument } from '../../../shared/domain/reflection/record-parts';
import { recordText } from '../../../shared/domain/reflection/record-text';
import type { Refusal } from '../../../shared/domain/refusals';
import { findOwnRecord } from '../../store/reflection/learning-records';
import { type Acting, act, byMember } from '../acting';
import type { Desktop } from '../device/desktop';
import type { Exported } from '../minutes/copy-minutes';
import { tryWriting } from '../try-writing';
import { entryOnRecord } from './learning-own';
import { shownRecord } from './learning-view';

/** The acting member's own record as it may leave the machine: looked through once more for whoever could be recognised. */
async function recordToTake(acting: Acting, recordId: string): Promise<Outcome<LearningRecord, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const record = await findOwnRecord(acting.store.db, acting, recordId);
  if (record === null) return refuse({ kind: 'not-found', what: 'record' });
  return accept(await shownRecord(acting.store.db, record));
}

/** The plain words of a record, for the clipboard. */
export async function copyLearning(
  acting: Acting,
  { recordId }: ParsedInput<'learning.copy'>,
): Promise<Outcome<Exported, Refusal>> {
  const record = await recordToTake(acting, recordId);
  if (!record.ok) return record;
  const text = recordText(recordDocument(record.value));
  return act(acting, [], async (writing): Promise<Outcome<Exported, Refusal>> => {
    const entryId = writing.record(entryOnRecord('record-taken-out', recordId));
    return accept({ done: { entryId, id: recordId }, text });
  });
}

interface Ways {
  readonly save: Desktop['save'];
  /** Makes a Word file, as base64. */
  readonly toWord: (document: RecordDocument) => Promise<string>;
}

/**
 * Saves a record as a file, where its owner says. The entry is written after the file, as with charts: nothing is in the
 * trail of a file that nobody then wanted, and whether an entry can be written is tried before anybody is asked.
 */
export async function saveLearningAs(
  acting: Acting,
  { recordId, as }: ParsedInput<'learning.save-as'>,
  { save, toWord }: Ways,
): Promise<Outcome<LearningTaken | null, Refusal>> {
  const record = await recordToTake(acting, recordId);
  if (!record.ok) return record;
  await tryWriting(acting);
  const saved = await save({
    name: `Record of my learning, ${record.value.on}`,
    extension: as,
    content:
      as === 'pdf'
        ? { kind: 'printed' }
        : { kind: 'base64', data: await toWord(recordDocument(record.value)) },
  });
  if (saved.kind === 'left') return accept(null);
  if (saved.kind === 'failed') return refuse({ kind: 'not-saved', why: saved.why });
  return act(acting, [], async (writing): Promise<Outcome<LearningTaken, Refusal>> => {
    const entryId = writing.record(entryOnRecord('record-taken-out', recordId));
    return accept({ entryId, id: recordId, file: saved.name });
  });
}
