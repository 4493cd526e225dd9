import { type Expression, type QueryExecutorProvider, sql } from 'kysely';
import { makingOnce } from '../made-once';

const runMadeOnce = makingOnce();

/** What search finds a row by: its title and its body; who it is about, and of when it is. */
export interface SearchEntry {
  readonly rowId: string;
  readonly teamId: string;
  readonly personId: string | null;
  readonly on: string | null;
  readonly title: string;
  readonly body: string;
}

type Entries = Expression<SearchEntry>;

/**
 * Two tables: the facts, found by their row, and the words, found by full text. Full text cannot be looked up
 * by a row's id without reading it whole, so the words' rowid is the facts' key. What is written later gets the
 * greater key, so that the newest are found first without sorting.
 *
 * `scope` holds the team and the kind as words of their own: in a store of a hundred teams a search then meets
 * its own team's rows only.
 */
export async function createSearchIndex(db: QueryExecutorProvider): Promise<void> {
  await sql`create table search_rows (
    key integer primary key, kind text not null, "rowId" text not null, "teamId" text not null,
    "personId" text, "on" text, unique (kind, "rowId")) strict`.execute(db);
  await sql`create virtual table search_words using fts5 (
    scope, title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')`.execute(db);
}

/** One word of `scope`: full text would cut an id up at its hyphens. */
function scopeWord(id: string): string {
  return id.replaceAll(/[^0-9a-z]/g, '');
}

export async function removeFromSearch(
  db: QueryExecutorProvider,
  kind: string,
  rowId: string,
): Promise<void> {
  const { rows } = await sql<{ key: number }>`
    delete from search_rows where kind = ${kind} and "rowId" = ${rowId} returning key`.execute(db);
  for (const row of rows) await sql`delete from search_words where rowid = ${row.key}`.execute(db);
}

/** Puts in the entry of one row, which must not be in the index; `entryOf` selects it, or nothing. */
export async function putIntoSearch(
  db: QueryExecutorProvider,
  kind: string,
  rowId: string,
  entryOf: (rowId: string) => Entries,
): Promise<void> {
  const { numAffectedRows } = await runMadeOnce(db, `facts ${kind}`, [rowId], ([its = '']) =>
    insertFacts([[kind, entryOf(its)]]).compile(db),
  );
  if (numAffectedRows === 0n) return;
  await runMadeOnce(db, `words ${kind}`, [rowId], ([its = '']) =>
    insertWords(kind, entryOf(its)).compile(db),
  );
}

/**
 * Fills the index anew from all there is, oldest first, a team at a time: what one team wrote fits into memory, so
 * that a hundred teams take a hundred times as long as one and not more.
 */
export async function fillSearch(
  db: QueryExecutorProvider,
  teamIds: readonly string[],
  kinds: readonly (readonly [kind: string, entries: Entries])[],
): Promise<void> {
  // Made anew: full text that is emptied keeps a mark for every row it had.
  await sql`drop table search_words`.execute(db);
  await sql`drop table search_rows`.execute(db);
  await createSearchIndex(db);
  for (const teamId of teamIds) {
    const { rows } = await sql<{ key: number | null }>`select max(key) as key from search_rows`.execute(db);
    const theirs = kinds.map(([kind, entries]) => [kind, ofTeam(entries, teamId)] as const);
    await insertFacts(theirs).execute(db);
    for (const [kind, entries] of theirs)
      await insertWordsAfter(kind, entries, rows[0]?.key ?? 0).execute(db);
  }
  await sql`insert into search_words (search_words) values ('optimize')`.execute(db);
}

function ofTeam(entries: Entries, teamId: string): Entries {
  return sql<SearchEntry>`(select * from ${entries} as each where each."teamId" = ${teamId})`;
}

function insertFacts(kinds: readonly (readonly [kind: string, entries: Entries])[]) {
  const selects = kinds.map(
    ([kind, entries]) =>
      sql`select ${kind} as kind, e."rowId", e."teamId", e."personId", e."on" from ${entries} as e`,
  );
  return sql`insert into search_rows (kind, "rowId", "teamId", "personId", "on")
    select * from (${sql.join(selects, sql` union all `)}) order by "on"`;
}

function selectWords(kind: string) {
  return sql`insert into search_words (rowid, scope, title, body)
    select r.key, replace(e."teamId", '-', '') || ' ' || ${scopeWord(kind)}, e.title, e.body`;
}

function insertWords(kind: string, entries: Entries) {
  return sql`${selectWords(kind)}
    from ${entries} as e join search_rows r on r.kind = ${kind} and r."rowId" = e."rowId"`;
}

/**
 * For the facts put in since a key, in their order: full text takes them as they come, and nothing is sorted. Not by
 * the index on kind, which would read every team's.
 */
function insertWordsAfter(kind: string, entries: Entries, after: number) {
  return sql`${selectWords(kind)}
    from search_rows r not indexed cross join ${entries} as e
    where r.key > ${after} and r.kind = ${kind} and e."rowId" = r."rowId" order by r.key`;
}

export interface SearchMatch {
  readonly kind: string;
  readonly rowId: string;
  readonly personId: string | null;
  readonly on: string | null;
  readonly title: string;
  /** The words of the body around the match, or its first ones. */
  readonly excerpt: string;
}

export interface SearchFor {
  readonly teamId: string;
  /** Every one of these must begin a word of the row. */
  readonly words: readonly string[];
  /** People, or everything but people. */
  readonly among: 'people' | 'the rest';
  /** Only what is about these people; null for anybody. */
  readonly personIds: readonly string[] | null;
  readonly limit: number;
}

/** The words typed, each once; what is no letter, number or mark of one only parts them. */
export function wordsOf(find: string): readonly string[] {
  const words = find.normalize('NFC').split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The rows found, newest first; nothing when nothing is asked for. What is about somebody removed is not found. */
export async function searchWords(
  db: QueryExecutorProvider,
  { teamId, words, among, personIds, limit }: SearchFor,
): Promise<readonly SearchMatch[]> {
  if (words.length === 0) return [];
  const typed = words.map((word) => `"${word}"*`).join(' AND ');
  const scope = `"${scopeWord(teamId)}" ${among === 'people' ? 'AND' : 'NOT'} people`;
  const match = `scope : (${scope}) AND {title body} : (${typed})`;
  const about = personIds === null ? sql`` : sql`and r."personId" in (${sql.join(personIds)})`;
  const { rows } = await sql<SearchMatch>`
    select r.kind, r."rowId", r."personId", r."on", w.title, snippet(search_words, 2, '', '', '…', 14) as excerpt
    from search_words w
      join search_rows r on r.key = w.rowid
      left join people p on p.id = r."personId"
    where search_words match ${match} and p."removedAt" is null ${about}
    order by w.rowid desc limit ${limit}`.execute(db);
  return rows;
}
