import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { latestVersion } from '../../../electron/store/migrations';
import { openStore } from '../../../electron/store/open-store';
import { say } from '../figures/report';
import { generateTeams } from '../generate/generate-teams';

export interface TenYears {
  readonly path: string;
  readonly teamId: string;
}

/**
 * A store with ten years of one team, up to today. It is told anew once a day, for what is due and what is overdue
 * goes by the day; nobody writes in this one, everyone measures in a copy.
 */
export async function tenYears(): Promise<TenYears> {
  const folder = join(process.cwd(), '.bench');
  mkdirSync(folder, { recursive: true });
  const now = new Date().toISOString();
  const path = join(folder, `ten-years-${now.slice(0, 10)}-${latestVersion}.sqlite`);
  if (!existsSync(path)) {
    const making = join(folder, 'making.sqlite');
    for (const end of ['', '-wal', '-shm']) rmSync(`${making}${end}`, { force: true });
    say('ten years of a team:');
    await generateTeams(making, { years: 10, teams: 1, now }, (line) => say(`  ${line}`));
    renameSync(making, path);
  }
  return { path, teamId: await teamIn(path) };
}

async function teamIn(path: string): Promise<string> {
  const store = await openStore(path);
  const { id } = await store.db.selectFrom('teams').select('id').executeTakeFirstOrThrow();
  await store.close();
  return id;
}
