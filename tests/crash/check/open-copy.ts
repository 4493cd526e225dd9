import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openTeamFile } from '../../../electron/services/device/open-team-file';
import { ownFile } from '../../../electron/services/device/team-at-hand';
import type { Store } from '../../../electron/store/open-store';
import { keyIn } from '../../own-record';

/** What a killed program leaves; the index of its log is made anew by whoever opens it first. */
const left = ['', '-wal', '.keys'];

/** Copies the store as it was left, its log and its keys with it, to where it can be looked at; the killed one stays as it is. */
export function copyStore(from: string, to: string): string {
  for (const end of [...left, '-shm']) rmSync(join(to, `${ownFile}${end}`), { force: true });
  for (const end of left) {
    const file = join(from, `${ownFile}${end}`);
    if (existsSync(file)) copyFileSync(file, join(to, `${ownFile}${end}`));
  }
  return join(to, ownFile);
}

/** Opens it in the way the program does when it starts. */
export async function openCopy(path: string): Promise<Store> {
  const opened = await openTeamFile({ path, program: '0.1.0', key: keyIn(dirname(path)), mayBeNew: false });
  if (!opened.ok) throw new Error(`the store was not opened: ${opened.refusal.kind}`);
  return opened.value;
}
