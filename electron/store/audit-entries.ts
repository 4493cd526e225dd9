import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import type { AuditEntry } from '../../shared/domain/audit/entry';
import type { AuditEntriesTable } from './tables/audit';
import type { Database } from './tables/database';

type Db = Kysely<Database>;

function toEntry(row: Selectable<AuditEntriesTable>): AuditEntry {
  return { ...row, undoable: row.undoable === 1 };
}

/** For one word that was typed: what an entry must be of, at least one of them. */
export interface WordMatch {
  readonly verbs: readonly string[];
  readonly memberIds: readonly string[];
  readonly personIds: readonly string[];
}

export interface EntriesWanted {
  readonly teamId: string;
  readonly personId: string | null;
  /** Every one of these must match. */
  readonly words: readonly WordMatch[];
}

/** A word that can only be a name is looked up by the people of that name, who have an index. */
function matches(row: ExpressionBuilder<Database, 'audit_entries'>, word: WordMatch) {
  const ways = [
    // Nothing is in an empty list; said so, because not every database takes one.
    ...(word.verbs.length > 0 ? [row('verb', 'in', word.verbs)] : []),
    ...(word.memberIds.length > 0 ? [row('memberId', 'in', word.memberIds)] : []),
    ...(word.personIds.length > 0 ? [row('personId', 'in', word.personIds)] : []),
  ];
  return ways.length === 0 ? row('id', 'is', null) : row.or(ways);
}

function wanted(db: Db, { teamId, personId, words }: EntriesWanted) {
  let query = db.selectFrom('audit_entries').where('teamId', '=', teamId);
  if (personId !== null) query = query.where('personId', '=', personId);
  for (const word of words) query = query.where((row) => matches(row, word));
  return query;
}

/** The newest entries before one, or of all, newest first: an id sorts by when its entry was made. */
export async function listEntries(
  db: Db,
  page: EntriesWanted & { readonly before: string | null; readonly limit: number },
): Promise<readonly AuditEntry[]> {
  const query = page.before === null ? wanted(db, page) : wanted(db, page).where('id', '<', page.before);
  return (await query.selectAll().orderBy('id', 'desc').limit(page.limit).execute()).map(toEntry);
}

export async function countEntries(db: Db, entries: EntriesWanted): Promise<number> {
  const { count } = await wanted(db, entries)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Of a team's newest entries, what a member did that may be taken back; takings-back themselves left out. */
export async function listUndoable(
  db: Db,
  by: { readonly teamId: string; readonly memberId: string; readonly among: number },
): Promise<readonly AuditEntry[]> {
  const newest = db
    .selectFrom('audit_entries')
    .selectAll()
    .where('teamId', '=', by.teamId)
    .orderBy('id', 'desc')
    .limit(by.among);
  const rows = await db
    .selectFrom(newest.as('newest'))
    .selectAll()
    .where('memberId', '=', by.memberId)
    .where('undoable', '=', 1)
    .where('undoesId', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toEntry);
}

export async function findEntry(db: Db, teamId: string, entryId: string): Promise<AuditEntry | null> {
  const row = await db
    .selectFrom('audit_entries')
    .selectAll()
    .where('id', '=', entryId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row === undefined ? null : toEntry(row);
}
