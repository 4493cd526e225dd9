import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ownFile } from '../../../electron/services/device/team-at-hand';
import { type Chance, makeChance } from '../../../electron/services/sample-team/chance';
import { whatIsLost } from '../check/nothing-lost';
import { copyStore, openCopy } from '../check/open-copy';
import { cutPower } from '../check/power-cut';
import { Replayed } from '../check/replayed';
import { whatIsWrong } from '../check/store-is-whole';
import { readLogIndex } from '../log-index';
import { standingOf } from '../standing-of';
import type { Standing } from '../told-over-pipe';
import { type Killed, killOnce } from './one-kill';
import { type KillAt, planKill } from './plan-kill';
import type { Tally } from './tally';

export interface Lane {
  /** The bundled child. */
  readonly child: string;
  /** A folder with a team in it that was closed in good order. */
  readonly folder: string;
  /** Where copies are looked at. */
  readonly aside: string;
  readonly seed: number;
  readonly kills: number;
  readonly tally: Tally;
}

/**
 * One store, killed again and again: every process goes on from what the one before it left, its log unrecovered. After
 * each kill a copy is opened as the program opens it, and looked through; after every second one another copy, to which
 * was done what a power cut does. Faults with all that is wrong, and keeps the files as they were found.
 */
export async function killAgainAndAgain(lane: Lane): Promise<void> {
  const { child, folder, aside, seed, kills, tally } = lane;
  const chance = makeChance(seed);
  const replayed = new Replayed();
  let known = await lookAt(folder, aside, replayed, null);
  for (let kill = 0; kill < kills; kill++) {
    const at = planKill(chance);
    const killed = await killOnce({ child, folder, seed: chance.between(1, 2 ** 30) }, at);
    if (killed.trouble !== null) throw new Error(`trouble where there is none: ${killed.trouble}`);
    const scene = join(aside, 'scene');
    mkdirSync(scene, { recursive: true });
    copyStore(folder, scene);
    try {
      const last = killed.acknowledged.at(-1)?.standing ?? killed.began ?? known;
      if (killed.wrong.length > 0) throw new Error(killed.wrong.join('\n'));
      const found = await lookAt(folder, aside, replayed, { last, amid: killed.amid });
      tally.killed(at, killed, found.entries > last.entries);
      if (kill % 2 === 0 && killed.began !== null) await lookAtPowerCut(lane, chance, last, killed.amid);
      known = found;
    } catch (fault) {
      throw new Error(sayWhatHappened(lane, kill, at, killed), { cause: keepScene(scene, kill, fault) });
    }
  }
  const anew = new Replayed();
  await lookAt(folder, aside, anew, null);
}

/** What stands in a copy, once nothing is wrong with it and nothing that was promised is missing. */
async function lookAt(
  folder: string,
  aside: string,
  replayed: Replayed,
  promised: Parameters<typeof whatIsLost>[1] | null,
): Promise<Standing> {
  const store = await openCopy(copyStore(folder, aside));
  try {
    const lost = promised === null ? [] : await whatIsLost(store, promised);
    const wrong = await whatIsWrong(store.db);
    await replayed.readOn(store.db);
    fail([...lost, ...wrong, ...(await replayed.differences(store.db))]);
    return await standingOf(store);
  } finally {
    await store.close();
  }
}

async function lookAtPowerCut(
  { folder, aside, tally }: Lane,
  chance: Chance,
  last: Standing,
  amid: string | null,
): Promise<void> {
  const path = copyStore(folder, aside);
  tally.powerCut(cutPower(path, last, readLogIndex(join(folder, ownFile)), chance));
  const store = await openCopy(path);
  try {
    fail([...(await whatIsLost(store, { last, amid })), ...(await whatIsWrong(store.db))].map(afterCut));
  } finally {
    await store.close();
  }
}

function afterCut(words: string): string {
  return `after a power cut: ${words}`;
}

function fail(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

function keepScene(scene: string, kill: number, fault: unknown): unknown {
  cpSync(scene, join(process.cwd(), 'test-results', 'crash', `scene-${kill}`), { recursive: true });
  return fault;
}

function sayWhatHappened({ seed }: Lane, kill: number, at: KillAt, { amid, acknowledged }: Killed): string {
  return (
    `Seed ${seed}, kill ${kill} (${JSON.stringify(at)}), ${acknowledged.length} writes acknowledged, ` +
    `amid ${amid ?? 'nothing'}. The store as it was left is in test-results/crash/scene-${kill}.`
  );
}
