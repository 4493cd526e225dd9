import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { HistoryWork, Running } from '../../services/history/work';
import type { Job, Said } from './between-threads';

/** What is read is let go of at once: with less room the thread tidies up sooner, and the memory stays flat. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** Begins a thread for one job. What it says goes to `hear`, which answers the result once it has come. */
function run<Result>(file: string, job: Job, hear: (said: Said) => Result | null): Running<Result> {
  const thread = new Worker(file, { workerData: job, resourceLimits });
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

/** The long work, each job in a thread of its own (history-thread.ts); `file` is where that was built to. */
export function historyBeside(file = join(import.meta.dirname, 'history-thread.js')): HistoryWork {
  return {
    stage: (job, onProgress) =>
      run(file, { kind: 'stage', job }, (said) => {
        if (said.kind === 'progress') onProgress(said.progress);
        return said.kind === 'staged' ? said.staged : null;
      }),
    putTogether: (job) =>
      run(file, { kind: 'together', job }, (said) => (said.kind === 'together' ? said.together : null)),
  };
}
