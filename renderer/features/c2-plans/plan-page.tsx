import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { PlanStory } from '../../telling/c2-plans/plan-story';
import { PlanPanel } from './plan-panel';
import { PlanSinceHuddle } from './plan-since-huddle';

/** One C2 plan between huddles: its story on paper, and what happened written in the panel. */
export function PlanPage({ planId }: { readonly planId: string }) {
  const { data, error } = useRead('c2-plans.read', { planId });
  const [confirming, setConfirming] = useState(false);
  if (error !== null) throw error;
  if (data === undefined) return null;
  return <Shown plan={data} confirming={confirming} onConfirm={setConfirming} />;
}

type ShownProps = {
  readonly plan: PlanView;
  readonly confirming: boolean;
  readonly onConfirm: (on: boolean) => void;
};

function Shown({ plan, confirming, onConfirm }: ShownProps) {
  const { today } = useDevice();
  return (
    <AppPage
      at="/c2-plans"
      about={`plan ${plan.id}`}
      confirming={confirming}
      keys={[[['1', '2', '3'], 'what happened']]}
      panel={<PlanPanel plan={plan} onConfirm={onConfirm} />}
    >
      <PlanStory
        plan={plan}
        today={today}
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
