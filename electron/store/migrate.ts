import { type Kysely, sql, type Transaction } from 'kysely';
import { latestVersion, migrations } from './migrations';
import { rebuildSearchIndex } from './rebuild-search';
import { readSchemaVersion, writeSchemaVersion } from './sqlite-only/signature';
import type { Database } from './tables/database';

export interface Migrating {
  /** The version of the program that does it, for an older program to name. */
  readonly program: string;
  readonly upTo?: number;
}

/** Once the newest migration is through, the tables are those that the program knows. */
function asNewest(transaction: Transaction<unknown>): Transaction<Database> {
  return transaction as unknown as Transaction<Database>;
}

/** Brings a store up to date, each migration whole or not at all; answers whether there was anything to do. */
export async function migrate(
  db: Kysely<unknown>,
  { program, upTo = latestVersion }: Migrating,
): Promise<boolean> {
  const from = await readSchemaVersion(db);
  const missing = migrations.filter(({ version }) => version > from && version <= upTo);
  for (const { version, up } of missing) {
    await db.transaction().execute(async (transaction) => {
      await up(transaction);
      await sql`insert into schema_versions (version, program) values (${version}, ${program})`.execute(
        transaction,
      );
      await writeSchemaVersion(transaction, version);
      // The index is made from the rows, by this program's own idea of it: no migration has to carry it over.
      if (version === latestVersion) await rebuildSearchIndex(asNewest(transaction));
    });
  }
  return missing.length > 0;
}
