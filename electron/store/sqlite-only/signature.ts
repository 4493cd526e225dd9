import { type Kysely, type QueryExecutorProvider, sql } from 'kysely';

/** Marks a file as a Golden Thread store ("GTh1"), so that another program's database is not taken for one. */
export const applicationId = 0x47546831;

/** The number of the newest migration this store has been through; 0 for a new file. */
export async function readSchemaVersion(db: QueryExecutorProvider): Promise<number> {
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db);
  return rows[0]?.user_version ?? 0;
}

export async function writeSchemaVersion(db: Kysely<unknown>, version: number): Promise<void> {
  await sql.raw(`pragma user_version = ${version}`).execute(db);
  await sql.raw(`pragma application_id = ${applicationId}`).execute(db);
}
