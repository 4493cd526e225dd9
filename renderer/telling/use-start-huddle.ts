import { useLocation } from 'wouter';
import type { CallInput } from '../../shared/contract';
import { useDoing } from './use-doing';

/** Begins a huddle, the weekly one or one about a single proposal, and goes to it. */
export function useStartHuddle() {
  const [, go] = useLocation();
  const { run, busy, refused } = useDoing('huddles.start');
  const start = async (huddle: CallInput<'huddles.start'>): Promise<void> => {
    const started = await run(huddle);
    if (started !== null) go(`/huddle/${started.id}`);
  };
  return { start, busy, refused };
}
