import { blankPack } from '../../../../shared/domain/reflection/blank-pack';
import { useRead } from '../../../lib/queries';
import { PacksPage } from '../packs/packs-page';
import { planAsItIs, planFromPack } from './plan-form';
import { PlanSession } from './plan-session';
import { SessionPage } from './session-page';

/** Planning a session: which pack, or none, and then whom, when and what made us want it. */
export function PlanSessionPage({ packId }: { readonly packId: string | null }) {
  if (packId === null) return <PacksPage planning />;
  return packId === 'blank' ? (
    <PlanSession packId={null} pack={blankPack} about="blank" fresh={planFromPack(blankPack)} />
  ) : (
    <FromPack packId={packId} />
  );
}

function FromPack({ packId }: { readonly packId: string }) {
  const { data, error } = useRead('packs.read', { packId });
  if (error !== null) throw error;
  if (data === undefined) return null;
  return <PlanSession packId={packId} pack={data.pack} about={packId} fresh={planFromPack(data.pack)} />;
}

/** The plan of a session that has not begun, changed as a whole. */
export function ChangeSessionPage({ sessionId }: { readonly sessionId: string }) {
  const { data: view, error } = useRead('sessions.read', { sessionId });
  if (error !== null) throw error;
  if (view === undefined) return null;
  // Without its words its plan cannot be written anew.
  if (view.own === null || view.state !== 'planned') return <SessionPage sessionId={sessionId} />;
  const pack = {
    ...view,
    steps: view.steps.map(({ title, minutes, speaks, prompt, facilitator }) => ({
      title,
      minutes,
      speaks,
      prompt,
      facilitator,
    })),
  };
  return (
    <PlanSession packId={view.packId} pack={pack} about={sessionId} fresh={planAsItIs(view)} changes={view} />
  );
}
