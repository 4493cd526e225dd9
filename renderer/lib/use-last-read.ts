import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CallInput, CallName, CallOutput } from '../../shared/contract';
import { reading } from './queries';

/**
 * Reads a list that is narrowed while one types: the rows found last stay until the new ones are there, so that
 * nothing flickers. Only for lists, where a row says itself whom it is about.
 */
export function useLastRead<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): CallOutput<Name> | undefined {
  const { data, error } = useQuery({ ...reading(name, input), placeholderData: keepPreviousData });
  if (error !== null) throw error;
  return data;
}
