import type { Kysely } from 'kysely';
import { latestVersion, migrations } from './migrations';
import { readSchemaVersion, writeSchemaVersion } from './sqlite-only';

/** Brings a store up to date, each migration whole or not at all. A newer store is never touched. */
export async function migrate(db: Kysely<unknown>, upTo = latestVersion): Promise<void> {
  for (const migration of migrations) {
    if (migration.version > upTo || migration.version <= (await readSchemaVersion(db))) continue;
    await db.transaction().execute(async (transaction) => {
      await migration.up(transaction);
      await writeSchemaVersion(transaction, migration.version);
    });
  }
}
