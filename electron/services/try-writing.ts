import type { Acting } from './acting';

/** Faults where nothing can be written just now: writes what is there already, and rolls that back. */
export async function tryWriting({ store, teamId }: Acting): Promise<void> {
  const trial = await store.db.startTransaction().execute();
  try {
    await trial
      .updateTable('teams')
      .set(({ ref }) => ({ name: ref('name') }))
      .where('id', '=', teamId)
      .execute();
  } finally {
    await trial.rollback().execute();
  }
}
