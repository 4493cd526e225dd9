import { makeChance } from '../../../electron/services/sample-team/chance';
import { contract } from '../../../shared/contract';
import { localDateOf } from '../../../shared/domain/dates';
import { runProgram } from '../../running-program';
import { newFolder } from '../../services/device/team-folder';
import { whatIsLost } from '../check/nothing-lost';
import { copyStore, openCopy } from '../check/open-copy';
import { Replayed } from '../check/replayed';
import { whatIsWrong } from '../check/store-is-whole';
import { type Ask, askerOver, MetFault } from '../room/asking';
import { holdHuddle } from '../room/hold-huddle';
import { standingOf } from '../standing-of';
import type { Standing } from '../told-over-pipe';

const now = (): string => new Date().toISOString();

/** The room has done as much as it was to do. */
class Paused extends Error {}

export interface WorkingRoom {
  /** Holds one huddle to its minutes, or goes on with the one that is running. */
  holdHuddle(): Promise<void>;
  /** Holds huddles for so many writes, and stops in the middle of what it is doing. */
  workFor(writes: number): Promise<void>;
  /** Holds huddles until the program tells of trouble, and answers which. */
  workUntilTrouble(): Promise<string>;
  /** Presses what the page of the trouble offers, and answers the trouble there is then. */
  tryAgain(): Promise<string | null>;
  /** What is missing or not whole in the store as it stands, in words, looked at in a copy on another disk. */
  whatIsAmiss(): Promise<readonly string[]>;
  /** The item the room is on; null while no huddle runs. */
  itemId(): string | null;
  stop(): Promise<void>;
}

/** The program in this process, on a folder with an encrypted team, holding huddles and keeping what it was promised. */
export async function workingRoom(folder: string, seed: number): Promise<WorkingRoom> {
  const { program, call } = runProgram(folder, now);
  const aside = newFolder();
  const chance = makeChance(seed);
  await program.start(false);

  const standing = async (): Promise<Standing> => {
    const acting = program.acting();
    if (acting === null) throw new Error(`No team is open: ${program.trouble()?.kind}`);
    return standingOf(acting.store);
  };
  let last = await standing();
  let refused: string | null = null;
  let left = Number.POSITIVE_INFINITY;
  const asker = askerOver(call);
  const ask: Ask = async (name, input) => {
    if (contract[name].kind === 'read') return asker(name, input);
    if (left === 0) throw new Paused();
    left -= 1;
    // A move that was made before the agenda could be followed is told as a fault too.
    refused = name === 'huddles.go' ? name : null;
    const value = await asker(name, input);
    refused = null;
    last = await standing();
    return value;
  };
  const hold = async (): Promise<void> => {
    const memberId = program.acting()?.memberId ?? null;
    if (memberId === null) throw new Error('Nobody is at the computer.');
    await holdHuddle({ ask, chance, memberId, today: localDateOf(now()) });
  };

  return {
    holdHuddle: hold,
    async workFor(writes) {
      left = writes;
      try {
        for (;;) await hold();
      } catch (fault) {
        if (!(fault instanceof Paused)) throw fault;
      } finally {
        left = Number.POSITIVE_INFINITY;
      }
    },
    async workUntilTrouble() {
      try {
        for (;;) await hold();
      } catch (fault) {
        if (!(fault instanceof MetFault)) throw fault;
        const trouble = program.trouble();
        if (trouble === null) throw new Error('A fault was not told as trouble.', { cause: fault });
        return trouble.kind;
      }
    },
    async tryAgain() {
      await call('device.try-again', {});
      return program.trouble()?.kind ?? null;
    },
    async whatIsAmiss() {
      const store = await openCopy(copyStore(folder, aside));
      try {
        const replayed = new Replayed();
        await replayed.readOn(store.db);
        return [
          ...(await whatIsLost(store, { last, amid: refused })),
          ...(await whatIsWrong(store.db)),
          ...(await replayed.differences(store.db)),
        ];
      } finally {
        await store.close();
      }
    },
    itemId: () => last.itemId,
    stop: () => program.stop(),
  };
}
