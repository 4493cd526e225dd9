import type { CallInput, CallName, CallOutput } from '../../shared/contract';
import type { Bridge } from '../../shared/contract/bridge';
import type { Reply } from '../../shared/contract/call';
import type { Topic } from '../../shared/domain/audit/entry';
import type { Outcome } from '../../shared/domain/outcome';
import type { Refusal } from '../../shared/domain/refusals';

declare global {
  interface Window {
    readonly goldenThread: Bridge;
  }
}

/** Something went wrong that nobody foresaw; the log has the rest under this reference. */
export class FaultError extends Error {
  readonly reference: string;

  constructor(reference: string) {
    super(`Fault ${reference}`);
    this.reference = reference;
  }
}

/** A read that was refused, for example because what it asks for is gone. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

/** Asks the main process to do something: answers what was done, or the refusal. Faults throw. */
export async function tell<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Outcome<CallOutput<Name>, Refusal>> {
  // The one boundary the compiler cannot see across: the contract binds a name to its output on both sides.
  const reply = JSON.parse(await window.goldenThread.call(name, input)) as Reply<CallOutput<Name>>;
  if (!reply.ok && 'fault' in reply) throw new FaultError(reply.fault.reference);
  return reply;
}

/** Reads: answers the value; a refusal throws, for the nearest boundary to word. */
export async function ask<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const outcome = await tell(name, input);
  if (!outcome.ok) throw new RefusedError(outcome.refusal);
  return outcome.value;
}

/** Calls back with the topics that changed in any window. */
export function onChange(listener: (topics: readonly Topic[]) => void): () => void {
  return window.goldenThread.onChange((topics) => listener(topics as readonly Topic[]));
}
