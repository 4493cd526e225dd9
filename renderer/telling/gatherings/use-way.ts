import { useMemo } from 'react';
import type { To } from '../../../shared/domain/gatherings/moves';
import type { Outcome } from '../../../shared/domain/outcome';
import { wordRefusal } from '../../../shared/domain/refusal-words';
import type { Refusal } from '../../../shared/domain/refusals';
import { useToast } from '../../components/over/toasts';
import { takingAnswer } from '../../lib/queries';

export interface Way {
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (itemId: string) => void;
  /** Any other step that answers the whole new state. */
  readonly take: (step: () => Promise<Outcome<unknown, Refusal>>) => void;
}

/**
 * The ways through a gathering. Every step answers the whole new state in one trip, and it is shown at once, without
 * reading anything again; what was typed on the item that is left is written first. `queryKey` and `go` are the same
 * from one drawing to the next.
 */
export function useWay(
  queryKey: readonly unknown[],
  go: (to: To) => Promise<Outcome<unknown, Refusal>>,
  flush: () => Promise<void>,
): Way {
  const toast = useToast();
  return useMemo(() => {
    const move = async (step: () => Promise<Outcome<unknown, Refusal>>): Promise<void> => {
      await flush();
      const outcome = await takingAnswer(queryKey, step);
      if (!outcome.ok) toast({ words: wordRefusal(outcome.refusal) });
    };
    const take = (step: () => Promise<Outcome<unknown, Refusal>>) => void move(step);
    return {
      next: () => take(() => go('next')),
      back: () => take(() => go('back')),
      goTo: (itemId) => take(() => go({ itemId })),
      take,
    };
  }, [queryKey, go, flush, toast]);
}
