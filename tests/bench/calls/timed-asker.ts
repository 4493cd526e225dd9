import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../../shared/contract';
import type { Reply } from '../../../shared/contract/call';

/** Asks over the window's own bridge, as its screens do. */
export interface Asker {
  readonly ask: <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;
}

interface TimedReply {
  readonly reply: unknown;
  readonly ms: number;
}

/** An asker that keeps how long each call took, in the window, in milliseconds. */
export class TimedAsker implements Asker {
  readonly times = new Map<CallName, number[]>();
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A refusal means that the bench itself is wrong. */
  readonly ask = async <Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<CallOutput<Name>> => {
    const { reply, ms } = await this.page.evaluate(timed, [name, input] as const);
    // As in renderer/lib/bridge.ts: the contract binds a name to its output on both sides.
    const answer = reply as Reply<CallOutput<Name>>;
    if (!answer.ok) throw new Error(`${name} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`);
    this.times.set(name, [...(this.times.get(name) ?? []), ms]);
    return answer.value;
  };
}

/**
 * Runs in the window. What the call before announced is read again first, as it is while somebody reads: asked for by
 * the time the window is idle, and answered before anything that is asked for after it.
 */
async function timed([name, input]: readonly [CallName, unknown]): Promise<TimedReply> {
  await new Promise((resolve) => requestIdleCallback(resolve));
  await window.goldenThread.call('drafts.read', { key: 'bench' });
  await new Promise((resolve) => requestIdleCallback(resolve));
  const began = performance.now();
  const reply: unknown = JSON.parse(await window.goldenThread.call(name, input));
  return { reply, ms: performance.now() - began };
}
