import type { Kysely } from 'kysely';
import type { LearningRecordView } from '../../../shared/contract/learning';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import { recordWithoutPeople } from '../../../shared/domain/reflection/record-without-people';
import { standardsOf } from '../../../shared/domain/reflection/standard-words';
import { withoutPeople } from '../../../shared/domain/reflection/without-people';
import { aboutSession } from '../../store/reflection/withheld-facts';
import type { Database } from '../../store/tables/database';
import { withheldFor } from './learning-withheld';

/** A record as its owner sees it and takes it out: without anybody who could be recognised, whenever they became known. */
export async function shownRecord(db: Kysely<Database>, record: LearningRecord): Promise<LearningRecord> {
  const withheld = await withheldFor(db, record, record.sessionId);
  return recordWithoutPeople(record, withheld).record;
}

export async function viewRecord(db: Kysely<Database>, record: LearningRecord): Promise<LearningRecordView> {
  const { teamId, sessionId } = record;
  const withheld = await withheldFor(db, record, sessionId);
  const shown = recordWithoutPeople(record, withheld).record;
  const session = sessionId === null ? undefined : await aboutSession(db, teamId, sessionId);
  return {
    ...shown,
    standards: standardsOf(shown.standards),
    sessionName: session === undefined ? null : withoutPeople(session.name, withheld).text,
  };
}
