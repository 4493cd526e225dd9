import {
  hashKey,
  type Query,
  QueryClient,
  type QueryKey,
  queryOptions,
  useQuery,
} from '@tanstack/react-query';
import type { CallInput, CallName } from '../../shared/contract';
import type { Outcome } from '../../shared/domain/outcome';
import { ask, onChange, RefusedError } from './bridge';

/**
 * What the windows have read, by call and input. Everything is local and cheap to read again, so a change on any
 * topic marks everything as worth reading again; only what is on the screen is read at once.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Steps under way that answer what they come to, and how often something has changed meanwhile. */
let answering = 0;
let changes = 0;

function readAgain(except: QueryKey | null): void {
  const hash = except === null ? null : hashKey(except);
  const predicate = (query: Query): boolean => query.queryHash !== hash;
  queryClient.invalidateQueries({ predicate }).catch(() => undefined);
}

onChange(() => {
  if (answering > 0) changes += 1;
  else readAgain(null);
});

/**
 * Takes a step that answers a whole new state, and puts the state in the place of what was read. The step's own change
 * then reads nothing of it again; where something else changed meanwhile, all is.
 */
export async function takingAnswer<Value, Refusal>(
  queryKey: QueryKey,
  step: () => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal>> {
  answering += 1;
  let kept = false;
  try {
    const outcome = await step();
    if (outcome.ok) {
      // An older state that is still being read must not take this one's place.
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, outcome.value);
      kept = true;
    }
    return outcome;
  } finally {
    answering -= 1;
    if (answering === 0 && changes > 0) {
      const own = kept && changes === 1;
      changes = 0;
      readAgain(own ? queryKey : null);
    }
  }
}

/**
 * What is asked of a program that was just locked, or whose team was just left, waits: another page takes the screen's
 * place in a moment, and then all is read again.
 */
async function askWhileOpen<Name extends CallName>(name: Name, input: CallInput<Name>) {
  try {
    return await ask(name, input);
  } catch (fault) {
    const closed = fault instanceof RefusedError && ['locked', 'no-team-open'].includes(fault.refusal.kind);
    if (closed) return new Promise<never>(() => undefined);
    throw fault;
  }
}

export function reading<Name extends CallName>(name: Name, input: CallInput<Name>) {
  return queryOptions({ queryKey: [name, input], queryFn: () => askWhileOpen(name, input) });
}

/**
 * Reads a call and keeps it fresh. While the same thing is read again, what was there stays on the screen; another
 * person's words never stand in for the ones that are asked for. Without `asks` nothing is read.
 */
export function useRead<Name extends CallName>(name: Name, input: CallInput<Name>, asks = true) {
  return useQuery({ ...reading(name, input), enabled: asks });
}

/**
 * Lets go of all that was read but how this computer is: it was locked, or somebody else is here, who may not see what was.
 */
export function forgetWhatWasSeen(): void {
  const device: CallName = 'device.read';
  queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => name !== device });
}
