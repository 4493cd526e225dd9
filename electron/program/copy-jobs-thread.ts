/** The thread in which a copy is made, carried elsewhere or looked into; begun for one job, and ends with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { doJob, type JobKind, type Jobs } from '../services/backups/jobs';

/** What crosses between our own threads is typed on both sides (copy-jobs-beside.ts). */
export interface JobAsked {
  readonly kind: JobKind;
  readonly job: Jobs[JobKind]['job'];
}

const port = parentPort;
if (port === null) throw new Error('Copies are made in a thread of their own.');
const { kind, job } = workerData as JobAsked;
// A fault of it ends the thread, and is told by whoever began it.
void doJob(kind, job).then((done) => port.postMessage(done));
