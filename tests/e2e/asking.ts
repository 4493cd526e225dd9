import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Reply } from '../../shared/contract/call';

/** Calls over a window's own bridge, as its screens do, and answers whatever came back, refusals included. */
export async function call<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<Reply<CallOutput<Name>>> {
  const reply = await page.evaluate(([to, what]) => window.goldenThread.call(to, what), [
    name,
    input,
  ] as const);
  // As in renderer/lib/bridge.ts: the contract binds a name to its output on both sides.
  return JSON.parse(reply) as Reply<CallOutput<Name>>;
}

/** The same, where a refusal would mean that the test itself is wrong. */
export async function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const reply = await call(page, name, input);
  if (!reply.ok)
    throw new Error(`${name}: ${JSON.stringify('fault' in reply ? reply.fault : reply.refusal)}`);
  return reply.value;
}

/** Calls with what no screen of ours would send: any name, any input. Answers the words of the refusal to answer. */
export async function askWrongly(page: Page, name: unknown, input: unknown): Promise<string> {
  return await page.evaluate(
    async ([to, what]) => {
      try {
        return await window.goldenThread.call(to as string, what);
      } catch (error) {
        return String(error);
      }
    },
    [name, input] as const,
  );
}
