import { useRead } from '../../../lib/queries';
import { ClosedSession } from './closed-session';
import { PlannedSession } from './planned-session';
import { RunningSession } from './running-session';

/** A reflective session: as it is planned, as it runs, or what came of it. */
export function SessionPage({ sessionId }: { readonly sessionId: string }) {
  const { data: view, error } = useRead('sessions.read', { sessionId });
  if (error !== null && view === undefined) throw error;
  if (view === undefined) return null;
  switch (view.state) {
    case 'running':
      // Whoever was not asked has nothing typed: what they see is no beginning of what the others write.
      return <RunningSession key={view.own === null ? 'theirs' : 'ours'} view={view} />;
    case 'closed':
      return <ClosedSession view={view} />;
    default:
      return <PlannedSession view={view} />;
  }
}
