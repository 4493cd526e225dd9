import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DoJob } from '../services/backups/jobs';
import type { JobAsked } from './copy-jobs-thread';

/** Does each job in a thread of its own (copy-jobs-thread.ts), so that no window waits for a disk. */
export function jobsBeside(file = join(import.meta.dirname, 'copy-jobs-thread.js')): DoJob {
  return (kind, job) =>
    new Promise((resolve, reject) => {
      const asked: JobAsked = { kind, job };
      const thread = new Worker(file, { workerData: asked });
      // Our own thread answers what was asked for: jobs.ts types both ends.
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('The thread ended without an answer.')));
    });
}
