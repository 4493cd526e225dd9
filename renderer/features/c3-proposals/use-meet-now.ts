import { useLocation } from 'wouter';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

/** The team meets about one ready proposal that cannot wait; while a huddle runs, it is that one they go to. */
export function useMeetNow() {
  const [, go] = useLocation();
  const { runningHuddleId } = useDevice();
  const start = useDoing('huddles.start');
  const meet = async (proposalId: string): Promise<void> => {
    const started = await start.run({ kind: 'ad-hoc', proposalId });
    if (started !== null) go(`/huddle/${started.id}`);
  };
  const toHuddle = runningHuddleId === null ? null : () => go(`/huddle/${runningHuddleId}`);
  return { meet, toHuddle, busy: start.busy, refused: start.refused };
}
