/**
 * The thread in which a council's history is read: half a million rows take seconds, in which the program answers
 * everything else. It is begun for one job and ends with it.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Said } from './between-threads';
import { putStagedTogether } from './put-staged-together';
import { stageFile } from './stage-file';

if (parentPort === null) throw new Error('A history is read in a thread of its own.');
const port = parentPort;
const job = workerData as Job;
const say = (said: Said): void => port.postMessage(said);

/** Told no more often than somebody can see, in milliseconds. */
const often = 100;
let toldAt = 0;

if (job.kind === 'together') say({ kind: 'together', together: await putStagedTogether(job.job) });
else {
  const staged = await stageFile(job.job, {
    isStopped: () => false,
    onProgress: (progress) => {
      if (Date.now() - toldAt < often) return;
      toldAt = Date.now();
      say({ kind: 'progress', progress });
    },
  });
  if (staged !== null) say({ kind: 'staged', staged });
}
