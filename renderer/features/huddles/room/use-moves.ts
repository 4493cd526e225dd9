import { useMemo } from 'react';
import type { HuddleView } from '../../../../shared/contract/huddles';
import type { Outcome } from '../../../../shared/domain/outcome';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import type { Refusal } from '../../../../shared/domain/refusals';
import { useToast } from '../../../components/over/toasts';
import { tell } from '../../../lib/bridge';
import { reading, takingAnswer } from '../../../lib/queries';

export interface Moves {
  readonly next: () => void;
  readonly back: () => void;
  readonly goTo: (itemId: string) => void;
  readonly skip: () => void;
}

/**
 * The ways through the agenda. Every step answers the whole new state in one trip, and it is shown at once, without
 * reading anything again; what was typed on the item that is left is written first.
 */
export function useMoves(huddleId: string, currentId: string | null, flush: () => Promise<void>): Moves {
  const toast = useToast();
  return useMemo(() => {
    const { queryKey } = reading('huddles.read', { huddleId });
    const move = async (ask: () => Promise<Outcome<HuddleView, Refusal>>): Promise<void> => {
      await flush();
      const outcome = await takingAnswer(queryKey, ask);
      if (!outcome.ok) toast({ words: wordRefusal(outcome.refusal) });
    };
    const go = (to: 'next' | 'back' | { readonly itemId: string }) =>
      void move(() => tell('huddles.go', { huddleId, to }));
    return {
      next: () => go('next'),
      back: () => go('back'),
      goTo: (itemId) => go({ itemId }),
      skip: () => {
        if (currentId !== null) void move(() => tell('huddles.skip', { huddleId, itemId: currentId }));
      },
    };
  }, [huddleId, currentId, flush, toast]);
}
