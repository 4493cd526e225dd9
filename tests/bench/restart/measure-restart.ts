import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { workInHuddle } from '../calls/work-in-huddle';
import { workWithPeople } from '../calls/work-with-people';
import { type Moments, startProgram } from '../cold-start/start-program';
import type { Figure } from '../figures/figure';
import { median } from '../figures/percentiles';
import { placeCopy } from '../program/place-copy';
import { openWithoutWindows } from '../program/program-without-windows';

const times = 10;
const store = 'team.sqlite';

/**
 * How long it takes until the program is there again after it was killed, beside a start after it was closed: the same
 * ten years, with the same last huddle, whose writes a killed program leaves in the log.
 */
export async function measureRestart(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const killed = join(folder, 'killed');
  const closed = join(folder, 'closed');
  try {
    await holdHuddles(closed, killed);
    const place = join(folder, 'started');
    await startFrom(closed, place);
    await startFrom(killed, place);
    const after = { kill: [] as Moments[], close: [] as Moments[] };
    for (let time = 0; time < times; time++) {
      after.kill.push(await startFrom(killed, place));
      after.close.push(await startFrom(closed, place));
    }
    return [compare(after.kill, after.close)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leaves the same store twice: as a kill leaves it, its log beside it, and as it is once it was closed. */
async function holdHuddles(closed: string, killed: string): Promise<void> {
  const program = await openWithoutWindows(closed, 'encrypted');
  const { memberId, today } = program;
  for (const time of [1, 2, 3]) {
    const [inCrisis, proposing] = await workWithPeople(program, memberId, today, time);
    await workInHuddle(program, memberId, today, time, { inCrisis, proposing });
  }
  cpSync(closed, killed, { recursive: true });
  rmSync(join(killed, `${store}-shm`), { force: true });
  await program.stop();
}

/** Every start has its own copy, wholly on the disk, for a start brings the log in. */
async function startFrom(left: string, place: string): Promise<Moments> {
  rmSync(place, { recursive: true, force: true });
  cpSync(left, place, { recursive: true, filter: (file) => !basename(file).startsWith(store) });
  for (const file of readdirSync(left).filter((name) => name.startsWith(store)))
    placeCopy(join(left, file), join(place, file));
  const ours = { folder: process.cwd(), args: [`--user-data=${place}`] };
  // It opens the record by itself, as one with a keychain does.
  const env = { GOLDEN_THREAD_TEST_KEYCHAIN: '1' };
  return startProgram(ours, ['shown', 'answered'], undefined, env);
}

/** A start is measured by the slower of the window being shown and a key press being answered. */
function usable({ shown, answered }: Moments): number {
  return Math.max(shown ?? Number.NaN, answered ?? Number.NaN);
}

function compare(kill: readonly Moments[], close: readonly Moments[]): Figure {
  const afterKill = median(kill.map(usable));
  const afterClose = median(close.map(usable));
  return {
    part: 'A restart after a kill',
    name: 'from process spawn to home with data, answering a key, over the same after a clean close',
    value: afterKill / afterClose,
    unit: '×',
    limit: 1.3,
    how: `medians of ${times}, in turn; ten years of one team, the log of three huddles beside it; files in the system's cache`,
    parts: { 'after a kill, ms': afterKill, 'after a close, ms': afterClose },
  };
}
