import { useMemo } from 'react';
import type { To } from '../../../../shared/domain/gatherings/moves';
import { tell } from '../../../lib/bridge';
import { reading } from '../../../lib/queries';
import { useWay, type Way } from '../../../telling/gatherings/use-way';

export interface Moves extends Pick<Way, 'next' | 'back' | 'goTo'> {
  readonly skip: () => void;
}

/** The ways through the agenda. */
export function useMoves(huddleId: string, currentId: string | null, flush: () => Promise<void>): Moves {
  const { queryKey, go } = useMemo(
    () => ({
      queryKey: reading('huddles.read', { huddleId }).queryKey,
      go: (to: To) => tell('huddles.go', { huddleId, to }),
    }),
    [huddleId],
  );
  const way = useWay(queryKey, go, flush);
  return useMemo(
    () => ({
      ...way,
      skip: () => {
        if (currentId !== null) way.take(() => tell('huddles.skip', { huddleId, itemId: currentId }));
      },
    }),
    [way, huddleId, currentId],
  );
}
