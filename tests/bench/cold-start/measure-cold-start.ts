import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Figure } from '../figures/figure';
import { highest, median } from '../figures/percentiles';
import { memoryOf } from './process-tree';
import { type Moments, type Started, startProgram } from './start-program';

const times = 10;
const part = 'Cold start';

/** What a start is measured by: the slower of the window being shown and a key press being answered. */
function startOf(moments: Moments): number {
  return Math.max(moments.shown ?? Number.NaN, moments.answered ?? Number.NaN);
}

/**
 * Starts the sample team, whose store is already there, and a bare window in turn, so that whatever else the
 * computer does meets both alike.
 */
export async function measureColdStart(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const ours: Started = { folder: process.cwd(), args: [`--user-data=${join(data, 'ours')}`] };
  const bare: Started = {
    folder: join(process.cwd(), 'tests/bench/cold-start/bare'),
    args: [`--user-data-dir=${join(data, 'bare')}`],
  };
  try {
    await startProgram({ ...ours, args: [...ours.args, '--sample'] }, ['shown', 'answered']);
    await startProgram(ours, ['shown', 'answered']);
    await startProgram(bare, ['shown', 'answered']);
    return [await compareStarts(ours, bare), await compareMemory(ours, bare)];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function compareStarts(ours: Started, bare: Started): Promise<Figure> {
  const starts: { readonly ours: Moments; readonly bare: Moments }[] = [];
  for (let time = 0; time < times; time++) {
    starts.push({
      ours: await startProgram(ours, ['shown', 'answered']),
      bare: await startProgram(bare, ['shown', 'answered']),
    });
  }
  const oursMs = median(starts.map((start) => startOf(start.ours)));
  const bareMs = median(starts.map((start) => startOf(start.bare)));
  return {
    part,
    name: 'from process spawn to home with data, answering a key',
    value: oursMs / bareMs,
    unit: '×',
    limit: 1.5,
    how: `median of ${times}, in turn with a bare window; files in the system's cache; sample team already built`,
    parts: {
      ...named(
        'ours',
        starts.map((start) => start.ours),
      ),
      ...named(
        'bare',
        starts.map((start) => start.bare),
      ),
    },
  };
}

function named(whose: string, all: readonly Moments[]): Readonly<Record<string, number>> {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [`${whose} ${name}, ms`, median(all.map((one) => one[name] ?? 0))]),
  );
}

/** Until three seconds after home is there: the screens that are fetched ahead are counted. */
async function peakOf(program: Started): Promise<number> {
  const samples: number[] = [];
  let going = true;
  async function sample(child: ChildProcess): Promise<void> {
    while (going) {
      samples.push(memoryOf(child.pid ?? 0));
      await pause(50);
    }
  }
  await startProgram(
    program,
    ['shown', 'painted'],
    async (child) => {
      const sampling = sample(child);
      await pause(3000);
      going = false;
      await sampling;
    },
    { BENCH_NO_KEY: '1' },
  );
  return highest(samples);
}

async function compareMemory(ours: Started, bare: Started): Promise<Figure> {
  const peaks: { readonly ours: number; readonly bare: number }[] = [];
  for (let time = 0; time < 5; time++) {
    peaks.push({ ours: await peakOf(ours), bare: await peakOf(bare) });
  }
  const oursMb = median(peaks.map((peak) => peak.ours));
  const bareMb = median(peaks.map((peak) => peak.bare));
  return {
    part,
    name: 'peak memory of all its processes',
    value: oursMb / bareMb,
    unit: '×',
    limit: 1.5,
    how: 'proportional set size summed over the process tree, highest of samples each 50 ms; median of 5, in turn',
    parts: { 'ours, MB': oursMb, 'bare, MB': bareMb },
  };
}
