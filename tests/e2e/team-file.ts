import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { newTeam, runProgram } from '../running-program';

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
  const made = await call('device.set-up-team', newTeam);
  if (!made.ok) throw new Error('The team could not be set up.');
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

/** What the operating system says is what cannot be had on every machine that runs the tests. */
export async function systemSays(
  app: ElectronApplication,
  says: 'read-only' | 'full' | 'network share',
): Promise<void> {
  await app.evaluate((_electron, what) => {
    const fs = process.getBuiltinModule('node:fs');
    const { statfsSync } = fs;
    if (what === 'read-only') {
      fs.accessSync = () => {
        throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
      };
    } else {
      const different = what === 'full' ? { bavail: 0 } : { type: 0xfe534d42 };
      Object.assign(fs, { statfsSync: (path: string) => ({ ...statfsSync(path), ...different }) });
    }
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, says);
}
