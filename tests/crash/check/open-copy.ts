import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openTeamFile } from '../../../electron/services/device/open-team-file';
import { ownFile } from '../../../electron/services/device/team-at-hand';
import type { Store } from '../../../electron/store/open-store';
import { testKey } from '../encrypted-program';

/** Copies the store as it was left, its log with it, to where it can be looked at; the killed one stays as it is. */
export function copyStore(from: string, to: string): string {
  for (const end of ['', '-wal', '-shm']) rmSync(join(to, `${ownFile}${end}`), { force: true });
  for (const end of ['', '-wal']) {
    const file = join(from, `${ownFile}${end}`);
    if (existsSync(file)) copyFileSync(file, join(to, `${ownFile}${end}`));
  }
  return join(to, ownFile);
}

/** Opens it in the way the program does when it starts. */
export async function openCopy(path: string): Promise<Store> {
  const opened = await openTeamFile({ path, program: '0.1.0', key: testKey, mayBeNew: false });
  if (!opened.ok) throw new Error(`the store was not opened: ${opened.refusal.kind}`);
  return opened.value;
}
