import type { PlanView } from '../../../shared/contract/c2-plans';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { AppPage } from '../../telling/app-page';
import { PlanStory } from '../../telling/c2-plans/plan-story';
import { PlanPanel } from './plan-panel';
import { PlanSinceHuddle } from './plan-since-huddle';

/** One C2 plan between huddles: its story on paper, and what happened written in the panel. */
export function PlanPage({ planId }: { readonly planId: string }) {
  const { data, error } = useRead('c2-plans.read', { planId });
  if (error !== null) throw error;
  if (data === undefined) return null;
  return <Shown plan={data} />;
}

function Shown({ plan }: { readonly plan: PlanView }) {
  const { today } = useDevice();
  const may = useMay();
  return (
    <AppPage
      at="/c2-plans"
      work="c2-plan"
      about={`plan ${plan.id}`}
      keys={may('c2-plans.change') ? [[['1', '2', '3'], 'what happened']] : []}
      {...(plan.endedOn === null && { panelFor: 'c2-plans.record-contact' as const })}
      panel={<PlanPanel plan={plan} />}
    >
      <PlanStory
        plan={plan}
        today={today}
        flagged
        wall={
          <>
            On the wall as <b dir="auto">{plan.person.knownAs}</b>
          </>
        }
        {...(plan.endedOn === null && { columns: <PlanSinceHuddle plan={plan} /> })}
      />
    </AppPage>
  );
}
