import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { putStagedTogether } from '../../electron/exchange/history/put-staged-together';
import { stageFile } from '../../electron/exchange/history/stage-file';
import type { Acting } from '../../electron/services/acting';
import { beginReading, stateAtHand } from '../../electron/services/history/at-hand';
import { takeIn } from '../../electron/services/history/take-in';
import type { HistoryWork } from '../../electron/services/history/work';
import type { HistoryAtHand } from '../../shared/contract/history';
import { runProgram, setUpTeam, type TestProgram } from '../running-program';

/** The long work in the test's own thread: the same functions, without the thread around them. */
export const historyHere: HistoryWork = {
  stage: (job, onProgress) => {
    let isStopped = false;
    return {
      result: stageFile(job, { onProgress, isStopped: () => isStopped }),
      stop: () => {
        isStopped = true;
      },
    };
  },
  putTogether: (job) => ({ result: putStagedTogether(job), stop: () => undefined }),
};

export interface ACouncil extends TestProgram {
  readonly folder: string;
  acting(): Acting;
  /** A path for a file outside the team's own folder. */
  file(name: string): string;
  /** Reads a file to its end. */
  read(path: string): Promise<HistoryAtHand>;
  /** Reads a file and takes in what was found; a refusal fails the test. */
  takeIn(path: string): Promise<{ readonly entryId: string; readonly id: string }>;
  /** What lies in the team's folder. */
  lies(): readonly string[];
}

/** A team on a disk of its own that may take a history in. */
export async function aCouncil(): Promise<ACouncil> {
  const [folder, outside] = [mkdtempSync(join(tmpdir(), 'council-')), mkdtempSync(join(tmpdir(), 'from-'))];
  const running = runProgram(folder);
  const { program } = running;
  onTestFinished(async () => {
    await program.stop();
    for (const each of [folder, outside]) rmSync(each, { recursive: true, force: true });
  });
  await setUpTeam(running);
  const acting = (): Acting => {
    const its = program.acting();
    if (its === null) throw new Error('A team is open.');
    return its;
  };
  const read = async (path: string): Promise<HistoryAtHand> => {
    const work: HistoryWork = {
      ...historyHere,
      stage: (job, onProgress) => {
        const stage = historyHere.stage(job, onProgress);
        ended = stage.result;
        return stage;
      },
    };
    let ended: Promise<unknown> = Promise.resolve();
    const begun = beginReading(acting(), { path, name: 'cld.csv' }, work);
    if (!begun.ok) throw new Error(JSON.stringify(begun.refusal));
    await ended;
    // What follows the work has its turn.
    await new Promise((resolve) => setImmediate(resolve));
    return stateAtHand(acting());
  };
  return {
    ...running,
    ...{ folder, acting, read },
    file: (name) => join(outside, name),
    lies: () => readdirSync(folder).toSorted(),
    async takeIn(path) {
      const state = await read(path);
      if (state.kind !== 'found') throw new Error(JSON.stringify(state));
      const taken = await takeIn(acting(), historyHere);
      if (!taken.ok) throw new Error(JSON.stringify(taken.refusal));
      return taken.value;
    },
  };
}
