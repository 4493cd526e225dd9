import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ownFile } from '../../../electron/services/device/team-at-hand';
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
  /** What the program told of its disk before it ended by itself. */
  readonly trouble: string | null;
  /** What may never happen. */
  readonly wrong: readonly string[];
}

/** A process that does not come to where it was to be killed is killed after so many milliseconds all the same. */
const patience = 20_000;

/** A child to begin. */
export interface ToBegin {
  /** The bundled child. */
  readonly child: string;
  readonly folder: string;
  readonly seed: number;
  /** How large a file may become for it, in units of 1,024 bytes; whatever passes that fails in the middle. */
  readonly longestFile?: number;
}

function begin({ child, folder, seed, longestFile }: ToBegin): ChildProcessByStdio<null, Readable, Readable> {
  const args = [process.execPath, child, folder, String(seed)];
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
  if (longestFile === undefined) return spawn(process.execPath, args.slice(1), { stdio });
  return spawn('bash', ['-c', `ulimit -f ${longestFile}; exec "$@"`, 'bash', ...args], { stdio });
}

/** Starts a child, kills it when it is due, and answers what it had told. */
export async function killOnce(what: ToBegin, at: KillAt): Promise<Killed> {
  const running = begin(what);
  const ended = once(running, 'close');
  const killing = new Killing(running, join(what.folder, `${ownFile}-wal`), at);
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
  trouble: string | null = null;
  readonly acknowledged: { call: string; standing: Standing }[] = [];
  readonly wrong: string[] = [];

  hear(told: Told): void {
    if (told.kind === 'wrong') this.wrong.push(told.words);
    else if (told.kind === 'ready') this.began = told.standing;
    else if (told.kind === 'asking') this.amid = told.call;
    else if (told.kind === 'trouble') this.trouble = told.trouble;
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
