import { useLocation } from 'wouter';
import { useDevice } from '../../lib/use-device';
import { useStartHuddle } from '../../telling/use-start-huddle';

/** The team meets about one ready proposal that cannot wait; while a huddle runs, it is that one they go to. */
export function useMeetNow() {
  const [, go] = useLocation();
  const { runningHuddleId } = useDevice();
  const { start, busy, refused } = useStartHuddle();
  const meet = (proposalId: string): Promise<void> => start({ kind: 'ad-hoc', proposalId });
  const toHuddle = runningHuddleId === null ? null : () => go(`/huddle/${runningHuddleId}`);
  return { meet, toHuddle, busy, refused };
}
