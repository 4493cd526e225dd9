import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProgram, setUpTeam } from '../running-program';

export interface TeamFolder {
  readonly folder: string;
  /** The team's file in it. */
  readonly path: string;
  /** Its bytes as one short number; null while it is not there. */
  bytes(): string | null;
}

/** A folder with a team that was set up and closed in good order, as this computer remembers it. */
export async function newTeamFolder(): Promise<TeamFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-test-'));
  const { program, call } = runProgram(folder);
  await setUpTeam({ call });
  await program.stop();
  const path = join(folder, 'team.sqlite');
  return { folder, path, bytes: () => bytesOf(path) };
}

function bytesOf(path: string): string | null {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return null;
  }
}

/** So that the program does not open the team by itself, and the test can prepare what happens then. */
export function forgetWhatWasOpen({ folder }: TeamFolder): void {
  rmSync(join(folder, 'device.json'));
}

/** From now on the program is told this by its file system, when it was launched with `systemOf` this folder. */
export function systemSays({ folder }: TeamFolder, says: 'read-only' | 'full' | 'network share'): void {
  writeFileSync(join(folder, 'system-says'), says);
}

/** How to launch a program whose file system says what the test wants it to. */
export function systemOf({ folder }: TeamFolder) {
  return {
    before: resolve(import.meta.dirname, 'system/into-thread.cjs'),
    env: { GOLDEN_THREAD_SYSTEM: join(folder, 'system-says') },
  };
}
