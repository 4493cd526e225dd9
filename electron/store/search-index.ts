import type { RowChange } from '../../shared/domain/audit/entry';
import { putIntoSearch, removeFromSearch, type SearchEntry } from './sqlite-only';
import type { Db, RowOf } from './writing';

/** Turns a row of a table into what search finds it by; null when it is not to be found. */
type Indexer = (db: Db, rowId: string) => Promise<Omit<SearchEntry, 'kind' | 'rowId'> | null>;

async function teamOf(db: Db, personId: string): Promise<string> {
  const row = await db.selectFrom('people').select('teamId').where('id', '=', personId).executeTakeFirstOrThrow();
  return row.teamId;
}

/** Which tables can be searched, and by which words. */
const indexers: Readonly<Record<string, Indexer>> = {
  people: async (db, rowId) => {
    const row: RowOf<'people'> = await db.selectFrom('people').selectAll().where('id', '=', rowId).executeTakeFirstOrThrow();
    if (row.removedAt !== null || row.mergedIntoId !== null) return null;
    const body = [row.knownAs, row.recordNumber, row.address, row.phone].filter(Boolean).join(' ');
    return { teamId: row.teamId, personId: row.id, on: row.firstContactOn, title: row.fullName, body };
  },
  conversations: async (db, rowId) => {
    const row = await db.selectFrom('conversations').selectAll().where('id', '=', rowId).executeTakeFirstOrThrow();
    const body = [row.strengths, row.whatHappened].filter(Boolean).join('\n');
    return { teamId: await teamOf(db, row.personId), personId: row.personId, on: row.happenedOn, title: row.whatMatters, body };
  },
  connections: async (db, rowId) => {
    const row = await db.selectFrom('connections').selectAll().where('id', '=', rowId).executeTakeFirstOrThrow();
    return {
      teamId: await teamOf(db, row.personId),
      personId: row.personId,
      on: row.madeOn,
      title: row.toWhat,
      body: row.outcomeNote ?? '',
    };
  },
  c2_plans: async (db, rowId) => {
    const row = await db.selectFrom('c2_plans').selectAll().where('id', '=', rowId).executeTakeFirstOrThrow();
    const body = [row.ownWords, row.strengths, row.emergencyPlan, row.whatMadeTheDifference].filter(Boolean).join('\n');
    return { teamId: await teamOf(db, row.personId), personId: row.personId, on: row.openedOn, title: row.whatNeedsToChange, body };
  },
  c3_proposals: async (db, rowId) => {
    const row = await db.selectFrom('c3_proposals').selectAll().where('id', '=', rowId).executeTakeFirstOrThrow();
    const body = [row.whatMatters, row.strengths, row.triedC1, row.triedC2, row.whyOnly].filter(Boolean).join('\n');
    return { teamId: await teamOf(db, row.personId), personId: row.personId, on: row.begunOn, title: row.goodLife, body };
  },
  actions: async (db, rowId) => {
    const row = await db.selectFrom('actions').selectAll().where('id', '=', rowId).executeTakeFirstOrThrow();
    return { teamId: row.teamId, personId: row.personId, on: row.madeOn, title: row.what, body: '' };
  },
  members: async (db, rowId) => {
    const row = await db.selectFrom('members').selectAll().where('id', '=', rowId).executeTakeFirstOrThrow();
    return row.leftOn === null
      ? { teamId: row.teamId, personId: null, on: null, title: row.name, body: row.discipline }
      : null;
  },
  minutes: async (db, rowId) => {
    const row = await db
      .selectFrom('minutes')
      .innerJoin('huddles', 'huddles.id', 'minutes.huddleId')
      .select(['huddles.teamId', 'huddles.on', 'minutes.text'])
      .where('minutes.id', '=', rowId)
      .executeTakeFirstOrThrow();
    return { teamId: row.teamId, personId: null, on: row.on, title: '', body: row.text };
  },
};

/** Keeps the search index true after a row was written, in the same transaction. */
export async function indexRow(db: Db, change: RowChange): Promise<void> {
  const indexer = indexers[change.table];
  if (indexer === undefined) return;
  const entry = change.op === 'delete' ? null : await indexer(db, change.rowId);
  if (entry === null) await removeFromSearch(db, change.table, change.rowId);
  else await putIntoSearch(db, { kind: change.table, rowId: change.rowId, ...entry });
}
