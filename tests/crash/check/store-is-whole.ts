import { type Kysely, sql } from 'kysely';
import type { Database } from '../../../electron/store/tables/database';
import { verifyChain } from '../../../electron/store/trail/verify-chain';
import { verifyTrail } from '../../../electron/store/verify-trail';

/** What is wrong with a store as a whole, in words; nothing where it is whole. */
export async function whatIsWrong(db: Kysely<Database>): Promise<readonly string[]> {
  const integrity = await sql<{ readonly integrity_check: string }>`pragma integrity_check`.execute(db);
  const foreign = await sql<{ readonly table: string }>`pragma foreign_key_check`.execute(db);
  return [
    ...integrity.rows.map((row) => row.integrity_check).filter((words) => words !== 'ok'),
    ...foreign.rows.map(({ table }) => `a row of ${table} names one that is not there`),
    ...(await searchIsWrong(db)),
    ...(await syncIsWrong(db)),
    ...(await trailIsWrong(db)),
  ];
}

/** The one place that knows how a trail is proved: its rows are those of the tables, and every team's chain is whole. */
async function trailIsWrong(db: Kysely<Database>): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { id } of await db.selectFrom('teams').select('id').execute()) {
    const { misfit, mismatches } = await verifyChain(db, id, async () => undefined);
    if (misfit !== null) wrong.push(`the chain does not fit: ${JSON.stringify(misfit)}`);
    wrong.push(...mismatches.map(({ table }) => `${table}: not the rows of the chain`));
  }
  return [...wrong, ...(await countsAreWrong(db))];
}

async function countsAreWrong(db: Kysely<Database>): Promise<readonly string[]> {
  const mismatches = await verifyTrail(db);
  return mismatches.map(({ table, rows, byTrail }) => `${table}: ${rows} rows, ${byTrail} by the trail`);
}

/** What a reply promises of a power cut rests on this: a commit is answered once it is on the disk (2 is FULL). */
async function syncIsWrong(db: Kysely<Database>): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly synchronous: number }>`pragma synchronous`.execute(db);
  return rows[0]?.synchronous === 2 ? [] : ['commits are not brought to the disk'];
}

/** https://www.sqlite.org/fts5.html#the_integrity_check_command */
async function searchIsWrong(db: Kysely<Database>): Promise<readonly string[]> {
  try {
    await sql`insert into search_words (search_words) values ('integrity-check')`.execute(db);
    return [];
  } catch (fault) {
    return [`search: ${fault instanceof Error ? fault.message : String(fault)}`];
  }
}
