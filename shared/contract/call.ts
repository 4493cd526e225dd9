import type { z } from 'zod';
import type { Outcome } from '../domain/outcome';
import type { Refusal } from '../domain/refusals';

/** One call a window may make. Its output type is carried for the compiler only. */
export interface Call<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly input: Input;
  readonly kind: 'read' | 'write';
  readonly output?: Output;
}

/** A call that only reads. */
export function read<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input, kind: 'read' });
}

/** A call that changes something, in the acting member's name, with an audit entry in the same transaction. */
export function write<Output>() {
  return <Input extends z.ZodType>(input: Input): Call<Input, Output> => ({ input, kind: 'write' });
}

/** A fault reaches a window as its reference only; what happened stands in the log under it. */
export interface Fault {
  readonly reference: string;
}

/** What crosses the bridge: a value, a refusal, or the reference of a fault. */
export type Reply<Output> = Outcome<Output, Refusal> | { readonly ok: false; readonly fault: Fault };

/** What a write answers when it was done: its audit entry, by which it can be undone. */
export interface Done {
  readonly entryId: string;
  readonly id: string;
}
