import { useQuery } from '@tanstack/react-query';
import type { UnderWay } from '../../shared/contract/everything';
import { ask } from './bridge';

/** How often it is asked, in milliseconds: a bar that moves, and no more. */
const every = 150;

/** How far a record that is taken out or brought in has come, asked again and again; null while nothing is known. */
export function useUnderWay(): UnderWay | null {
  const { data = null } = useQuery({
    queryKey: ['under way'],
    queryFn: () => ask('everything.under-way', {}),
    refetchInterval: every,
    gcTime: 0,
  });
  return data;
}
