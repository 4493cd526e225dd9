import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { electronProgram, sandboxSwitches } from '../program/electron';

/** A program to start: a folder with a package.json, and what it is told. */
export interface Started {
  readonly folder: string;
  readonly args: readonly string[];
}

export type Moment = 'main' | 'ready' | 'window' | 'shown' | 'page' | 'there' | 'painted' | 'answered';
/** Milliseconds from the moment the process was asked for. */
export type Moments = Readonly<Partial<Record<string, number>>>;

const probe = join(process.cwd(), 'tests/bench/cold-start/probe.cjs');
const patience = 30_000;

/** Starts it with the probe in it, and ends it after `until` has been reached and `then` is done. */
export async function startProgram(
  { folder, args }: Started,
  until: readonly Moment[],
  then: (child: ChildProcess) => Promise<void> = async () => undefined,
  env: Readonly<Record<string, string>> = {},
): Promise<Moments> {
  const asked = performance.timeOrigin + performance.now();
  const child = spawn(electronProgram(), ['-r', probe, folder, ...sandboxSwitches, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(child, 'exit');
  const tooLong = setTimeout(() => child.kill('SIGKILL'), patience);
  const moments: Record<string, number> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const moment = readMoment(line);
    if (moment === null) continue;
    moments[moment.name] ??= moment.at - asked;
    if (until.every((name) => name in moments)) break;
  }
  await then(child);
  clearTimeout(tooLong);
  child.kill();
  await ended;
  const missing = until.filter((name) => !(name in moments));
  if (missing.length > 0) throw new Error(`${folder} did not come to: ${missing.join(', ')}`);
  return moments;
}

function readMoment(line: string): { readonly name: string; readonly at: number } | null {
  if (!line.startsWith('{"bench"')) return null;
  const told: unknown = JSON.parse(line);
  if (typeof told !== 'object' || told === null || !('bench' in told) || !('at' in told)) return null;
  return { name: String(told.bench), at: Number(told.at) };
}
