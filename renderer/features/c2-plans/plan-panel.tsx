import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { wordPlanOutcome } from '../../../shared/domain/c2-plans/plan-words';
import { sayLongDay } from '../../../shared/domain/dates-said';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Choices } from '../../components/speak/choices';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { ChangePlan } from './change-plan';
import { EndPlan } from './end-plan';
import { KeepContact } from './keep-contact';
import { KeepSpend } from './keep-spend';
import { KeepStep } from './keep-step';
import { PlanOnPaper } from './plan-on-paper';
import { ReopenPlan } from './reopen-plan';

type Mode = 'contact' | 'spend' | 'step' | 'change' | 'end' | 'reopen';

/** What happened with an open plan: a contact, a spend or a step; the rarer things are one line below. */
export function PlanPanel({ plan }: { readonly plan: PlanView }) {
  const [mode, setMode] = useState<Mode>('contact');
  const back = (): void => setMode('contact');
  if (mode === 'change') return <ChangePlan plan={plan} onBack={back} />;
  if (mode === 'end') return <EndPlan plan={plan} onBack={back} />;
  if (mode === 'reopen') return <ReopenPlan plan={plan} onBack={back} />;
  if (plan.endedOn !== null) return <Ended plan={plan} onReopen={() => setMode('reopen')} />;
  const what = <WhatHappened mode={mode} onMode={setMode} plan={plan} />;
  if (mode === 'spend') return <KeepSpend plan={plan}>{what}</KeepSpend>;
  if (mode === 'step') return <KeepStep plan={plan}>{what}</KeepStep>;
  return <KeepContact plan={plan}>{what}</KeepContact>;
}

type WhatProps = { readonly mode: Mode; readonly onMode: (mode: Mode) => void; readonly plan: PlanView };

function WhatHappened({ mode, onMode, plan }: WhatProps) {
  const { today } = useDevice();
  const may = useMay();
  if (!may('c2-plans.change'))
    return <PanelText soft>Reviewed together on {sayLongDay(plan.nextHuddleOn, today)}.</PanelText>;
  return (
    <>
      <Choices
        label="What happened?"
        shape="row"
        choices={[
          { value: 'contact', label: 'Contact', sign: 'none' },
          { value: 'spend', label: 'Spend', sign: 'none' },
          { value: 'step', label: 'Step', sign: 'none' },
        ]}
        value={mode}
        onChange={onMode}
      />
      <PanelText soft>
        Reviewed together on {sayLongDay(plan.nextHuddleOn, today)}.{' '}
        <LinkButton onPress={() => onMode('change')}>Change the plan</LinkButton>{' '}
        <LinkButton onPress={() => onMode('end')}>End it sooner</LinkButton>
      </PanelText>
      <PlanOnPaper plan={plan} />
    </>
  );
}

function Ended({ plan, onReopen }: { readonly plan: PlanView; readonly onReopen: () => void }) {
  const { today } = useDevice();
  const may = useMay();
  return (
    <Panel
      label="How it ended"
      {...(may('c2-plans.reopen') && {
        foot: <LinkButton onPress={onReopen}>Take it up again, with a reason</LinkButton>,
      })}
    >
      <PanelTop kicker={plan.endedOn === null ? undefined : `Ended on ${sayLongDay(plan.endedOn, today)}`}>
        {plan.outcome === 'other' && plan.plan.outcomeWords !== null
          ? plan.plan.outcomeWords
          : plan.outcome === null
            ? 'Ended'
            : `${wordPlanOutcome(plan.outcome)}.`}
      </PanelTop>
      {plan.whatMadeTheDifference !== null && (
        <PanelPart title="What made the difference">
          <PanelText>{plan.whatMadeTheDifference}</PanelText>
        </PanelPart>
      )}
      {plan.reopenings.map((reopening) => (
        <PanelText soft key={reopening.id}>
          Taken up again on {sayLongDay(reopening.reopenedOn, today)}: {reopening.reason}
        </PanelText>
      ))}
      {may('case-notes.read') && <PlanOnPaper plan={plan} />}
    </Panel>
  );
}
