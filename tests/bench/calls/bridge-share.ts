import type { Page } from '@playwright/test';
import type { CallName } from '../../../shared/contract';
import { contract } from '../../../shared/contract';

interface Bench {
  keep(reply: unknown): Promise<void>;
  took(name: string): Promise<number>;
  bare(input: unknown): Promise<number>;
}

declare global {
  interface Window {
    /** From tests/bench/program: only in a program that is measured. */
    readonly bench: Bench;
  }
}

/** In milliseconds, one each time: what a call cost beside its handler, and a bare invoke of the same reply. */
export interface Share {
  readonly bridge: readonly number[];
  readonly bare: readonly number[];
}

/**
 * Weighs the bridge: the round trip in the window less the handler's own time, beside a bare `ipcRenderer.invoke`
 * that is answered with the same reply. Parsing the input and writing the reply as text, which the handler's time
 * holds, are the bridge's too.
 */
export async function weighBridge(page: Page, name: CallName, inputs: readonly unknown[]): Promise<Share> {
  const weighed = await page.evaluate(weigh, [name, inputs] as const);
  const parsing = inputs.map((input) => parse(name, input));
  return {
    bridge: weighed.map(({ around }, at) => around + (parsing[at] ?? 0)),
    bare: weighed.map(({ bare }) => bare),
  };
}

function parse(name: CallName, input: unknown): number {
  const began = performance.now();
  contract[name].input.safeParse(input);
  return performance.now() - began;
}

/** Runs in the window; the two are timed in turn. */
async function weigh([name, inputs]: readonly [string, readonly unknown[]]) {
  const weighed: { readonly around: number; readonly bare: number }[] = [];
  for (const input of inputs) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    const began = performance.now();
    const reply: unknown = JSON.parse(await window.goldenThread.call(name, input));
    const round = performance.now() - began;
    const writing = performance.now();
    JSON.stringify(reply);
    const around = round + performance.now() - writing - (await window.bench.took(name));
    await window.bench.keep(reply);
    await new Promise((resolve) => requestIdleCallback(resolve));
    weighed.push({ around, bare: await window.bench.bare(input) });
  }
  return weighed;
}
