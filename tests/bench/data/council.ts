import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { latestVersion } from '../../../electron/store/migrations';
import { openStore } from '../../../electron/store/open-store';
import { say } from '../figures/report';
import { tenYears } from '../ten-years/ten-years';
import { copyTeams } from './copy-teams';

/**
 * A store of a council: so many teams, ten years of each, with next to nothing of a trail and without search. Made once a
 * day, as the ten years are; the first team in it is theirs, to the day.
 */
export async function council(teams: number): Promise<string> {
  const { path: fromPath } = await tenYears();
  const folder = join(process.cwd(), '.bench');
  mkdirSync(folder, { recursive: true });
  const ofToday = `council-${new Date().toISOString().slice(0, 10)}-${latestVersion}-`;
  const path = join(folder, `${ofToday}${teams}.sqlite`);
  if (existsSync(path)) return path;
  // They are large: those of other days go.
  const old = readdirSync(folder).filter((name) => name.startsWith('council-') && !name.startsWith(ofToday));
  for (const name of old) rmSync(join(folder, name), { force: true });
  const making = join(folder, 'making-council.sqlite');
  for (const end of ['', '-wal', '-shm']) rmSync(`${making}${end}`, { force: true });
  const began = performance.now();
  await make(making, fromPath, teams);
  renameSync(making, path);
  say(`  a council of ${teams}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return path;
}

async function make(making: string, fromPath: string, teams: number): Promise<void> {
  await (await openStore(making)).close();
  const sqlite = new Sqlite(making);
  // Nobody else reads the file yet, and one that was not finished is begun anew.
  sqlite.pragma('journal_mode = OFF');
  sqlite.pragma('synchronous = OFF');
  sqlite.pragma('cache_size = -1000000');
  copyTeams(sqlite, fromPath, teams);
  sqlite.close();
  // So that what the planner knows of it is there before anything is measured.
  await (await openStore(making)).close();
}
