import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { CallInput, CallName } from '../../shared/contract';
import { ask, onChange } from './bridge';

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

onChange(() => {
  queryClient.invalidateQueries().catch(() => undefined);
});

export function reading<Name extends CallName>(name: Name, input: CallInput<Name>) {
  return queryOptions({ queryKey: [name, input], queryFn: () => ask(name, input) });
}

/**
 * Reads a call and keeps it fresh. While the same thing is read again, what was there stays on the screen; another
 * person's words never stand in for the ones that are asked for.
 */
export function useRead<Name extends CallName>(name: Name, input: CallInput<Name>) {
  return useQuery(reading(name, input));
}
