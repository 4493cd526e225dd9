import type { UnderWay } from '../../../shared/contract/everything';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';

/** One at a time: a record that is taken out or brought in is long, and there is one disk. */
let going: { readonly stop: AbortController; done: number; of: number } | null = null;

/** How far it has come, in rows; null while nothing is under way. */
export async function readUnderWay(): Promise<Outcome<UnderWay | null, never>> {
  return accept(going === null ? null : { done: going.done, of: going.of });
}

/** Leaves what is under way at its next step. */
export async function stopUnderWay(): Promise<Outcome<null, never>> {
  going?.stop.abort();
  return accept(null);
}

/** Lets whatever else the windows ask for be answered before anything more is done. */
function letOthersThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export interface Going {
  readonly signal: AbortSignal;
  /** How much there is to do. */
  expect(rows: number): void;
  /** So many more are done; lets others through, and throws once somebody has stopped it. */
  advance(rows: number): Promise<void>;
}

/** Does it, unless it is being done already. Answers null where somebody stopped it, after `work` has cleared up. */
export async function underWay<Value>(
  work: (going: Going) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value | null, Refusal>> {
  if (going !== null) return refuse({ kind: 'already-under-way' });
  const mine = { stop: new AbortController(), done: 0, of: 0 };
  const { signal } = mine.stop;
  going = mine;
  try {
    return await work({
      signal,
      expect: (rows) => {
        mine.of += rows;
      },
      advance: async (rows) => {
        mine.done += rows;
        await letOthersThrough();
        signal.throwIfAborted();
      },
    });
  } catch (fault) {
    if (signal.aborted) return accept(null);
    throw fault;
  } finally {
    going = null;
  }
}
