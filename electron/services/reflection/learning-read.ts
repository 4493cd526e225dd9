import type { ParsedInput } from '../../../shared/contract';
import type { LearningRecordView, LearningYear } from '../../../shared/contract/learning';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { standingOf } from '../../../shared/domain/reflection/learning-standing';
import { registrationYear, registrationYearOf } from '../../../shared/domain/reflection/registration-year';
import type { Refusal } from '../../../shared/domain/refusals';
import {
  findOwnRecord,
  firstAndLastDay,
  recordsAside,
  recordsBetween,
} from '../../store/reflection/learning-records';
import { type Acting, byMember } from '../acting';
import { viewRecord, viewRecords } from './learning-view';
import { withheldFor } from './learning-withheld';

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
  const days = await firstAndLastDay(store.db, acting);
  // A day may be written that is still to come: its year is one to turn to, so that no record is in no list.
  const ends = [now.ends, ...days.map((day) => registrationYearOf(day).ends)];
  return accept({
    ...{ ...year, memberId, earliest: Math.min(...ends), latest: Math.max(...ends) },
    records: await viewRecords(store.db, acting, records),
    standing: standingOf(records, year),
  });
}

export async function readLearningRecord(
  acting: Acting,
  { recordId }: ParsedInput<'learning.read'>,
): Promise<Outcome<LearningRecordView, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const { db } = acting.store;
  const record = await findOwnRecord(db, acting, recordId);
  if (record === null) return refuse({ kind: 'not-found', what: 'record' });
  return accept(await viewRecord(db, record, await withheldFor(db, acting)));
}

/** What the acting member has put away. */
export async function readLearningAside(
  acting: Acting,
): Promise<Outcome<readonly LearningRecordView[], Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const { db } = acting.store;
  return accept(await viewRecords(db, acting, await recordsAside(db, acting)));
}
