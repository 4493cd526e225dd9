import type { ParsedInput } from '../../../shared/contract';
import type { LearningRecordView, LearningYear } from '../../../shared/contract/learning';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { standingOf } from '../../../shared/domain/reflection/learning-standing';
import { registrationYear, registrationYearOf } from '../../../shared/domain/reflection/registration-year';
import type { Refusal } from '../../../shared/domain/refusals';
import {
  findOwnRecord,
  firstRecordOn,
  recordsAside,
  recordsBetween,
} from '../../store/reflection/learning-records';
import { type Acting, byMember } from '../acting';
import { viewRecord } from './learning-view';

/** The year of whoever is at this computer. */
export async function readLearningYear(
  acting: Acting,
  { yearEnds }: ParsedInput<'learning.year'>,
): Promise<Outcome<LearningYear, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const { store, today, memberId } = acting;
  const now = registrationYearOf(today);
  const year = yearEnds === null ? now : registrationYear(yearEnds);
  const records = await recordsBetween(store.db, acting, year);
  const first = await firstRecordOn(store.db, acting);
  const earliest = first === null ? now.ends : Math.min(registrationYearOf(first).ends, now.ends);
  const views = await Promise.all(records.map((record) => viewRecord(store.db, record)));
  return accept({ ...year, memberId, records: views, earliest, standing: standingOf(records, year) });
}

export async function readLearningRecord(
  acting: Acting,
  { recordId }: ParsedInput<'learning.read'>,
): Promise<Outcome<LearningRecordView, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const record = await findOwnRecord(acting.store.db, acting, recordId);
  if (record === null) return refuse({ kind: 'not-found', what: 'record' });
  return accept(await viewRecord(acting.store.db, record));
}

/** What the acting member has put away. */
export async function readLearningAside(
  acting: Acting,
): Promise<Outcome<readonly LearningRecordView[], Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const records = await recordsAside(acting.store.db, acting);
  return accept(await Promise.all(records.map((record) => viewRecord(acting.store.db, record))));
}
