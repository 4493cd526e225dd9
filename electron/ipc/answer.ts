import { randomUUID } from 'node:crypto';
import type { CallName } from '../../shared/contract';
import { contract } from '../../shared/contract';
import type { Reply } from '../../shared/contract/call';
import { refuse } from '../../shared/domain/outcome';
import { mayAsk } from '../services/access/may-ask';
import { sayFault } from '../services/device/log';
import type { Program } from '../services/device/program';
import { handlers } from './all-handlers';
import type { CallContext } from './handlers';
import { isAnsweredWhileLocked } from './while-locked';

export type OurWindow = 'facilitator' | 'wall';

export function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}

/** Which windows may ask what: the wall is told one thing, and asks for nothing else. */
export function mayCall(window: OurWindow, name: CallName): boolean {
  return window === 'facilitator' || name === 'wall.read';
}

/**
 * Answers one call: parses its input whoever asks, holds it to who is acting, hands it to its handler, and lets out a value, a refusal,
 * or for a fault nothing but a reference; what happened is logged under it, without the input.
 */
export async function answer(
  context: CallContext,
  name: CallName,
  input: unknown,
  log: (line: string) => void,
): Promise<Reply<unknown>> {
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse({ kind: 'input', field: issue?.path.join('.') ?? '', problem: issue?.message ?? '' });
  }
  const lock = context.program.lock();
  if (lock !== null && !isAnsweredWhileLocked(name, lock.why)) return refuse({ kind: 'locked' });
  try {
    // Every input of the contract is an object of named fields.
    const allowed = await mayAsk(context.acting, name, parsed.data as Readonly<Record<string, unknown>>);
    if (!allowed.ok) return allowed;
    // The compiler has matched every handler to its name; here the name is only known at run time.
    const handler = handlers[name] as (context: CallContext, input: unknown) => Promise<Reply<unknown>>;
    return await handler(context, parsed.data);
  } catch (fault) {
    const reference = randomUUID().slice(0, 8);
    log(`${reference} ${name} ${sayFault(fault)}`);
    await context.program.meetFault(fault);
    return { ok: false, fault: { reference } };
  }
}

/** Answers a window of ours; null when it asks what it may not. */
export async function answerWindow(
  program: Program,
  log: (line: string) => void,
  window: OurWindow,
  name: unknown,
  input: unknown,
): Promise<Reply<unknown> | null> {
  if (!isCallName(name) || !mayCall(window, name)) return null;
  return answer({ program, acting: program.acting() }, name, input, log);
}
