import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract';
import { reading } from './queries';

/**
 * Reads a list that is narrowed while one types: the rows found last stay until the new ones are there, so that
 * nothing flickers; without `asks` nothing is read. Only for lists, where a row says itself whom it is about.
 */
export function useLastRead<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
  asks = true,
): CallOutput<Name> | undefined {
  const { data, error } = useQuery({
    ...reading(name, input),
    placeholderData: keepPreviousData,
    enabled: asks,
  });
  if (error !== null) throw error;
  return data;
}
