import type { CallInput, CallName, CallOutput } from '../../../shared/contract';
import type { Reply } from '../../../shared/contract/call';

/** Asks the program and answers what it replied, whatever that is. */
export type Call = <Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
) => Promise<Reply<CallOutput<Name>>>;

/** Asks where anything but a value means that something is wrong. */
export type Ask = <Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<CallOutput<Name>>;

/** The disk or the file is in trouble, which the program tells as a fault; nothing of this was done. */
export class MetFault extends Error {
  readonly call: CallName;

  constructor(call: CallName, reference: string) {
    super(`${call}: fault ${reference}`);
    this.call = call;
  }
}

/** An asker over a call. A refusal would mean that the room did what the program does not allow. */
export function askerOver(call: Call): Ask {
  return async (name, input) => {
    const reply = await call(name, input);
    if (reply.ok) return reply.value;
    if ('fault' in reply) throw new MetFault(name, reply.fault.reference);
    throw new Error(`${name} ${JSON.stringify(input)}: ${JSON.stringify(reply.refusal)}`);
  };
}
