import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { queryClient, reading, useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { ActAs } from './room/act-as';
import { RunningHuddle } from './running-huddle';

/** A huddle as it runs. A closed one is its minutes; without somebody at the computer nothing can be written. */
export function HuddlePage({ huddleId }: { readonly huddleId: string }) {
  const { data: view, error } = useRead('huddles.read', { huddleId });
  const { actingMemberId } = useDevice();
  const [, go] = useLocation();
  const closed = view !== undefined && view.huddle.closedAt !== null;
  useEffect(() => {
    if (closed) go(`/minutes/${huddleId}`, { replace: true });
  }, [closed, huddleId, go]);
  // The pace is told by the minute, so it is read again by the minute.
  useEffect(() => {
    const minute = window.setInterval(() => {
      void queryClient.invalidateQueries({ queryKey: reading('huddles.read', { huddleId }).queryKey });
    }, 60_000);
    return () => window.clearInterval(minute);
  }, [huddleId]);
  if (error !== null && view === undefined) throw error;
  if (view === undefined || closed || view.current === null) return null;
  if (actingMemberId === null) return <ActAs view={view} />;
  return <RunningHuddle view={view} current={view.current} />;
}
