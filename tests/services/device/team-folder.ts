import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStore } from '../../../electron/store/open-store';

/** A folder that is thrown away with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A team's file as the program leaves it when it is closed. */
export async function newTeamFile(folder = newFolder()): Promise<string> {
  const path = join(folder, 'team.sqlite');
  const store = await openStore(path, { program: '0.1.0' });
  await store.db
    .insertInto('teams')
    .values({
      ...{
        id: 'team',
        name: 'Riverside team',
        place: null,
        wall: 'screen',
        sample: 0,
        foundedOn: '2025-09-01',
      },
      ...{
        delegatedLimitPence: 200_000,
        limitCountedOver: 'plan',
        contactRhythmDays: 2,
        reviewWithinDays: 7,
      },
      ...{
        signOffBy: 'consent',
        quorum: 3,
        otherDisciplineNeeded: 0,
        positionsHidden: 0,
        authoriserNeeded: 0,
      },
      ...{ readyFlagDays: 7, huddleWeekday: 3, huddleTime: '09:30', huddleMinutes: 75 },
    })
    .execute();
  await store.close();
  return path;
}

/** Its bytes and those beside it, to see that nothing of them was changed. */
export function bytesOf(path: string): readonly (Buffer | null)[] {
  return ['', '-wal', '-journal'].map((end) => (existsSync(path + end) ? readFileSync(path + end) : null));
}

function asRoot(): boolean {
  return process.getuid?.() === 0;
}

function run(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Mounts a small file system of its own over a folder; false where this user may not. */
export function mountSmall(folder: string, size: string): boolean {
  const mounted = asRoot() && run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  if (mounted) onTestFinished(() => void run('umount', '-l', folder));
  return mounted;
}

/**
 * Makes a folder and what is in it read-only; false where that cannot be done. Root may write whatever the
 * permissions say, so for root it has to be a file system that is mounted so.
 */
export function makeReadOnly(folder: string): boolean {
  if (asRoot()) return run('mount', '-o', 'remount,ro', folder);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o755));
  return true;
}
