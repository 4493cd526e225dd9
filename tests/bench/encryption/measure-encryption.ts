import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallName, contract } from '../../../shared/contract';
import { workInHuddle } from '../calls/work-in-huddle';
import { workWithPeople } from '../calls/work-with-people';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { openWithoutWindows, type WithoutWindows } from '../program/program-without-windows';

const part = 'Encryption, ten years of one team';
const times = 30;
const warmUp = 3;

/** One of the two programs, with how long its calls took. */
class Measured {
  readonly took = new Map<CallName, number[]>();
  /** Of each huddle, what all its reads took together, and all its writes. */
  readonly huddles = { read: [] as number[], write: [] as number[] };
  private held = { read: 0, write: 0 };
  private program: WithoutWindows | null = null;

  async open(folder: string, kept: 'encrypted' | 'plain'): Promise<void> {
    this.program = await openWithoutWindows(folder, kept, (name, ms) => {
      this.took.set(name, [...(this.took.get(name) ?? []), ms]);
      this.held[contract[name].kind] += ms;
    });
  }

  async holdHuddle(time: number): Promise<void> {
    if (this.program === null) throw new Error('It is not open.');
    const { memberId, today } = this.program;
    const [inCrisis, proposing] = await workWithPeople(this.program, memberId, today, time);
    this.held = { read: 0, write: 0 };
    await workInHuddle(this.program, memberId, today, time, { inCrisis, proposing });
    this.huddles.read.push(this.held.read);
    this.huddles.write.push(this.held.write);
  }

  forgetTimes(): void {
    this.took.clear();
    this.huddles.read.length = 0;
    this.huddles.write.length = 0;
  }

  of(kind: 'read' | 'write'): readonly number[] {
    return [...this.took].flatMap(([name, all]) => (contract[name].kind === kind ? all : []));
  }

  async stop(): Promise<void> {
    await this.program?.stop();
  }
}

/**
 * The same huddles on the same ten years, in a plain store and in an encrypted one, in turn. Without windows: what they
 * take is the same for both and would only hide the difference.
 */
export async function measureEncryption(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-bench-'));
  const plain = new Measured();
  const encrypted = new Measured();
  try {
    await plain.open(join(folder, 'plain'), 'plain');
    await encrypted.open(join(folder, 'encrypted'), 'encrypted');
    for (let time = 1; time <= warmUp + times; time++) {
      if (time === warmUp + 1) for (const one of [plain, encrypted]) one.forgetTimes();
      // Who goes first changes, so that neither always meets what the other left behind.
      for (const one of time % 2 === 0 ? [plain, encrypted] : [encrypted, plain]) await one.holdHuddle(time);
    }
    await plain.stop();
    await encrypted.stop();
    return [...compare('read', plain, encrypted), ...compare('write', plain, encrypted)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compare(kind: 'read' | 'write', plain: Measured, encrypted: Measured): readonly Figure[] {
  const figure = (name: string, value: number, limit: number | null, how: string, parts: Figure['parts']) =>
    ({ part, name, value, unit: '×', limit, how, parts }) satisfies Figure;
  const each = [...plain.took.keys()]
    .filter((name) => contract[name].kind === kind)
    .map(
      (name) => [name, ratioOf(median, encrypted.took.get(name) ?? [], plain.took.get(name) ?? [])] as const,
    )
    .toSorted((a, b) => b[1] - a[1]);
  return [
    figure(
      `all ${kind}s of a huddle, encrypted over plain`,
      ratioOf(median, encrypted.huddles[kind], plain.huddles[kind]),
      1.25,
      `medians of ${times} huddles, in turn, in one process; the whole main process but for the windows`,
      {
        'plain, ms': median(plain.huddles[kind]),
        'encrypted, ms': median(encrypted.huddles[kind]),
        ...Object.fromEntries(each.map(([name, ratio]) => [`${name}, ×`, ratio])),
      },
    ),
    figure(
      `a ${kind} in a huddle, p95, encrypted over plain`,
      ratioOf(p95, encrypted.of(kind), plain.of(kind)),
      1.25,
      `of all ${kind}s in ${times} huddles, in turn`,
      { 'plain, ms': p95(plain.of(kind)), 'encrypted, ms': p95(encrypted.of(kind)) },
    ),
  ];
}

function ratioOf(
  of: (values: readonly number[]) => number,
  above: readonly number[],
  below: readonly number[],
): number {
  return of(above) / of(below);
}
