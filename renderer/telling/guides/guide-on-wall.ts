import type { Presented } from '../../../shared/contract/wall';
import { tell } from '../../lib/bridge';
import { useDevice } from '../../lib/use-device';

type OnWall = {
  /** The section of this guide that is on the wall; null while none is. */
  readonly section: number | null;
  readonly put: (section: number) => void;
  readonly take: () => void;
};

/** Whether a guide is on the wall, and what puts it there and takes it away. */
export function useGuideOnWall(guideId: string): OnWall {
  const { presented, wall, displays } = useDevice();
  const mine = presented?.kind === 'guide' && presented.guideId === guideId;
  return {
    section: mine ? presented.section : null,
    put: (section) => {
      const what: Presented = { kind: 'guide', guideId, section };
      void tell('wall.present', { what });
      // On one display the same window shows it.
      if (wall === 'closed' && displays > 1) void tell('wall.show', {});
    },
    take: () => void tell('wall.present', { what: null }),
  };
}
