import type { Kysely } from 'kysely';
import type { LearningRecordView } from '../../../shared/contract/learning';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import { recordWithoutPeople } from '../../../shared/domain/reflection/record-without-people';
import { standardsOf } from '../../../shared/domain/reflection/standard-words';
import { type Withheld, withAbout, withoutPeople } from '../../../shared/domain/reflection/without-people';
import type { Owner } from '../../store/reflection/learning-records';
import { aboutSession } from '../../store/reflection/withheld-facts';
import type { Database } from '../../store/tables/database';
import { withheldFor } from './learning-withheld';

type OfSession = Pick<LearningRecord, 'teamId' | 'sessionId'>;

/** What a record must not tell of besides: whom its session was about. And what the session is called, for its view. */
async function besideSession(db: Kysely<Database>, { teamId, sessionId }: OfSession, withheld: Withheld) {
  const session = sessionId === null ? undefined : await aboutSession(db, teamId, sessionId);
  const about = session?.aboutPersonId ?? null;
  return {
    withheld: about === null ? withheld : withAbout(withheld, [about]),
    sessionName: session?.name ?? null,
  };
}

/** The same as is withheld from every record of its owner, and whom the record's session was about. */
export async function withheldFrom(
  db: Kysely<Database>,
  record: OfSession,
  withheld: Withheld,
): Promise<Withheld> {
  return (await besideSession(db, record, withheld)).withheld;
}

/** A record as its owner sees it and takes it out: without anybody who could be recognised, whenever they became known. */
export async function shownRecord(db: Kysely<Database>, record: LearningRecord): Promise<LearningRecord> {
  const withheld = await withheldFrom(db, record, await withheldFor(db, record));
  return recordWithoutPeople(record, withheld).record;
}

export async function viewRecord(
  db: Kysely<Database>,
  record: LearningRecord,
  known: Withheld,
): Promise<LearningRecordView> {
  const { withheld, sessionName } = await besideSession(db, record, known);
  const shown = recordWithoutPeople(record, withheld).record;
  return {
    ...shown,
    standards: standardsOf(shown.standards),
    sessionName: sessionName === null ? null : withoutPeople(sessionName, withheld).text,
  };
}

/** Records of one owner: whom they must not tell of is read once for all of them. */
export async function viewRecords(
  db: Kysely<Database>,
  owner: Owner,
  records: readonly LearningRecord[],
): Promise<readonly LearningRecordView[]> {
  if (records.length === 0) return [];
  const withheld = await withheldFor(db, owner);
  return Promise.all(records.map((record) => viewRecord(db, record, withheld)));
}
