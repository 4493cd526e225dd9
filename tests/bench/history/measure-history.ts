import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { writeCld } from '../../history/generate-cld';
import type { Figure } from '../figures/figure';
import { say } from '../figures/report';
import type { TakenIn } from './take-in-child';

const execute = promisify(execFile);
const folder = join(process.cwd(), '.bench');
const part = 'A council’s history';

/** People whose stories come to half a million rows and some more. */
const people = 295_000;
const atMost = { timesTheShell: 4, megabytes: 400 } as const;

const takenIn = z.object({
  readMs: z.number(),
  takeMs: z.number(),
  heldUpMs: z.number(),
  peakMb: z.number(),
  events: z.number(),
}) satisfies z.ZodType<TakenIn>;

function councilFile(): { readonly path: string; readonly rows: number } {
  const path = join(folder, 'cld.csv');
  mkdirSync(folder, { recursive: true });
  const { rows } = writeCld(path, { seed: 500, people, from: '2024-04-01', to: '2025-03-30' });
  return { path, rows };
}

/** SQLite’s own shell, into one table; null where this machine has none. */
async function shellMs(path: string): Promise<number | null> {
  if (spawnSync('sqlite3', ['--version']).error !== undefined) return null;
  const into = join(folder, 'shell.sqlite');
  if (existsSync(into)) rmSync(into);
  const began = performance.now();
  await execute('sqlite3', [into, '.mode csv', `.import ${path} cld`]);
  const took = performance.now() - began;
  rmSync(into);
  return took;
}

async function takeInMs(path: string): Promise<TakenIn> {
  const { stdout } = await execute(process.execPath, [process.argv[1] ?? '', 'history-child', path]);
  return takenIn.parse(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}

/** Half a million rows of Client Level Data, against what SQLite’s own shell needs for the same file in the same run. */
export async function measureHistory(): Promise<readonly Figure[]> {
  const { path, rows } = councilFile();
  // One before and one after: whatever else the machine does falls on both.
  const before = await shellMs(path);
  const { readMs, takeMs, heldUpMs, peakMb, events } = await takeInMs(path);
  const after = await shellMs(path);
  const parts = { rows, events, readMs, takeMs };
  const how =
    'reads, hashes, stages, counts and keeps them, in a process of its own with the thread that is built';
  const figures: Figure[] = [
    {
      ...{ part, unit: 'MB', value: peakMb, limit: atMost.megabytes },
      name: `peak memory while ${rows} rows are taken in`,
      ...{ how, parts },
    },
    {
      ...{ part, unit: 'ms', value: heldUpMs, limit: null },
      name: 'longest that the program answers nobody meanwhile',
      ...{ how: 'the longest delay of its event loop, from the choice of the file to the end', parts },
    },
  ];
  if (before === null || after === null) {
    say('  no sqlite3 shell on this machine, so there is nothing to compare with: apt-get install sqlite3');
    return figures;
  }
  const shell = (before + after) / 2;
  return [
    {
      ...{ part, unit: '×', value: (readMs + takeMs) / shell, limit: atMost.timesTheShell },
      name: `${rows} rows taken in, against .import of SQLite’s shell`,
      how,
      parts: { ...parts, shellBefore: before, shellAfter: after },
    },
    ...figures,
  ];
}
