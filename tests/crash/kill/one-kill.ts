import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseTold, type Standing, type Told } from '../told-over-pipe';
import type { KillAt } from './plan-kill';

/** What a killed process had told until then. */
export interface Killed {
  /** What it found when it was there; null where it was killed before. */
  readonly began: Standing | null;
  /** Every write that the user was told is done, in order. */
  readonly acknowledged: readonly { readonly call: string; readonly standing: Standing }[];
  /** The write that had been asked for and not answered. */
  readonly amid: string | null;
  /** What may never happen. */
  readonly wrong: readonly string[];
}

/** A process that does not come to where it was to be killed is killed after so many milliseconds all the same. */
const patience = 20_000;

/** Starts the child on a folder, kills it when it is due, and answers what it had told. */
export async function killOnce(
  child: string,
  folder: string,
  team: string,
  seed: number,
  at: KillAt,
): Promise<Killed> {
  const running = spawn(process.execPath, [child, folder, String(seed)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(running, 'close');
  const killing = new Killing(running, join(folder, `${team}-wal`), at);
  const heard = new Heard();
  createInterface({ input: running.stderr }).on('line', (line) => heard.wrong.push(line));
  for await (const line of createInterface({ input: running.stdout })) {
    const told = parseTold(line);
    heard.hear(told);
    killing.heard(told);
  }
  await ended;
  killing.stop();
  return heard;
}

class Heard implements Killed {
  began: Standing | null = null;
  amid: string | null = null;
  readonly acknowledged: { call: string; standing: Standing }[] = [];
  readonly wrong: string[] = [];

  hear(told: Told): void {
    if (told.kind === 'wrong') this.wrong.push(told.words);
    else if (told.kind === 'ready') this.began = told.standing;
    else if (told.kind === 'asking') this.amid = told.call;
    else {
      this.amid = null;
      this.acknowledged.push({ call: told.call, standing: told.standing });
    }
  }
}

/** Waits for the moment, and kills. */
class Killing {
  private readonly timers: NodeJS.Timeout[] = [];
  private watching: FSWatcher | null = null;
  private readonly counted = { asking: 0, acknowledged: 0 };

  constructor(
    private readonly running: ChildProcess,
    private readonly log: string,
    private readonly at: KillAt,
  ) {
    this.killIn(at.kind === 'while-starting' ? at.ms : patience);
  }

  heard({ kind }: Told): void {
    if (kind === 'ready' && this.at.kind === 'at-a-moment') this.killIn(this.at.ms);
    if (kind !== 'asking' && kind !== 'acknowledged') return;
    this.counted[kind] += 1;
    if (!('write' in this.at) || this.counted[kind] !== this.at.write) return;
    if (this.at.kind === 'as-it-asks' && kind === 'asking') this.kill();
    if (this.at.kind === 'once-told' && kind === 'acknowledged') this.kill();
    if (this.at.kind === 'in-a-commit' && kind === 'acknowledged') this.killOnceLogIsWritten();
  }

  stop(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.watching?.close();
  }

  private kill(): void {
    this.running.kill('SIGKILL');
  }

  private killIn(ms: number): void {
    this.timers.push(setTimeout(() => this.kill(), ms));
  }

  private killOnceLogIsWritten(): void {
    this.watching = watch(dirname(this.log), (_, name) => {
      if (name === basename(this.log)) this.kill();
    });
  }
}
