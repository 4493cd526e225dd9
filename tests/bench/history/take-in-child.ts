import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import type { Job, Said } from '../../../electron/exchange/history/between-threads';
import { beginReading, stateAtHand } from '../../../electron/services/history/at-hand';
import { takeIn } from '../../../electron/services/history/take-in';
import type { HistoryWork, Running } from '../../../electron/services/history/work';
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

/** As in beside.ts, with the thread that was built: the child itself is a bundle elsewhere. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

function run<Result>(job: Job, hear: (said: Said) => Result | null): Running<Result> {
  const thread = new Worker(join(process.cwd(), 'out/main/history-thread.js'), {
    workerData: job,
    resourceLimits,
  });
  let result: Result | null = null;
  const ended = new Promise<Result | null>((resolve, reject) => {
    thread.on('message', (said: Said) => {
      result = hear(said) ?? result;
    });
    thread.once('error', reject);
    thread.once('exit', () => resolve(result));
  });
  return { result: ended, stop: () => void thread.terminate() };
}

const work: HistoryWork = {
  stage: (job) => run({ kind: 'stage', job }, (said) => (said.kind === 'staged' ? said.staged : null)),
  putTogether: (job) =>
    run({ kind: 'together', job }, (said) => (said.kind === 'together' ? said.together : null)),
};

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
