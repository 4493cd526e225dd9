import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { historyBeside } from '../../../electron/exchange/history/beside';
import { beginReading, stateAtHand } from '../../../electron/services/history/at-hand';
import { takeIn } from '../../../electron/services/history/take-in';
import { testTeam } from '../../services/test-team';

/** What the child says of itself, as one line of JSON. */
export interface TakenIn {
  /** Milliseconds: reading the file to its end, and taking it in from then on. */
  readonly readMs: number;
  readonly takeMs: number;
  /** The longest the program’s own thread answered nobody. */
  readonly heldUpMs: number;
  readonly peakMb: number;
  readonly events: number;
}

/** The child is a bundle elsewhere than the thread that was built. */
const work = historyBeside(join(process.cwd(), 'out/main/history-thread.js'));

/** Takes a file in, in a process of its own, so that its memory is nobody else’s: a team, a store on the disk, the thread. */
export async function takeInHere(path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
  try {
    const { store, acting: actingAs } = await testTeam({}, join(folder, 'team.sqlite'));
    const acting = actingAs();
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const began = performance.now();
    let ended: Promise<unknown> = Promise.resolve();
    beginReading(
      acting,
      { path, name: 'cld.csv' },
      {
        ...work,
        stage: (job, onProgress) => {
          const stage = work.stage(job, onProgress);
          ended = stage.result;
          return stage;
        },
      },
    );
    await ended;
    await new Promise((resolve) => setImmediate(resolve));
    const state = stateAtHand(acting);
    if (state.kind !== 'found') throw new Error(JSON.stringify(state));
    const read = performance.now();
    const taken = await takeIn(acting, work);
    if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
    const took = performance.now() - read;
    // The monitor hears of a delay once the loop has turned after it.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const said: TakenIn = {
      readMs: read - began,
      takeMs: took,
      heldUpMs: delay.max / 1e6,
      peakMb: process.resourceUsage().maxRSS / 1024,
      events: Object.values(state.found.events).reduce((sum, n) => sum + n, 0),
    };
    await store.close();
    process.stdout.write(`${JSON.stringify(said)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
