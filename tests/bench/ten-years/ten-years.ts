import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../../electron/store/open-store';

/** STAND-IN */
export async function tenYears(): Promise<{ readonly path: string; readonly teamId: string }> {
  const folder = join(process.cwd(), '.bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'ten-years.sqlite');
  const there = existsSync(path);
  const store = await openStore(path);
  if (!there) await buildSampleTeam(store, new Date().toISOString());
  const { id } = await store.db.selectFrom('teams').select('id').executeTakeFirstOrThrow();
  await store.close();
  return { path, teamId: id };
}
