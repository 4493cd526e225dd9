import { useState } from 'react';
import { useLocation } from 'wouter';
import type { PlanSummary } from '../../../shared/contract/c2-plans';
import { wordPlanFlag } from '../../../shared/domain/c2-plans/plan-words';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { MemberPicker } from '../../telling/member-picker';
import { useDoing } from '../../telling/use-doing';

/** The chosen plan: open it; or, where we lost touch or its lead worker is away, who can hold it meanwhile. */
export function PlanChosen({ plan }: { readonly plan: PlanSummary | null }) {
  const [, go] = useLocation();
  const may = useMay();
  if (plan === null) {
    return (
      <Panel label="A new plan" foot={<GoButton onGo={() => go('/people')}>Choose somebody</GoButton>}>
        <PanelTop>Is somebody in a crisis?</PanelTop>
        <PanelText soft>Open the plan from their page. The first spend in a crisis opens one too.</PanelText>
      </Panel>
    );
  }
  const worried = plan.flags.some(
    ({ kind }) => kind === 'out-of-contact' || kind === 'lead-away-no-buddy' || kind === 'nobody-leads',
  );
  return worried && may('c2-plans.change') ? <WhoCan key={plan.id} plan={plan} /> : <InHand plan={plan} />;
}

function InHand({ plan }: { readonly plan: PlanSummary }) {
  const [, go] = useLocation();
  return (
    <Panel
      label="The chosen plan"
      foot={
        <>
          <GoButton onGo={() => go(`/c2-plans/${plan.id}`)}>Open the plan</GoButton>
          <Safe>It comes up in every weekly huddle until it ends.</Safe>
        </>
      }
    >
      <PanelTop kicker={`${plan.person.fullName}, day ${plan.day}`}>{plan.whatNeedsToChange}</PanelTop>
      {plan.flags.map((flag) => (
        <PanelText key={flag.kind}>{wordPlanFlag(flag)}</PanelText>
      ))}
      {plan.whatMadeTheDifference !== null && <PanelText soft>{plan.whatMadeTheDifference}</PanelText>}
    </Panel>
  );
}

function WhoCan({ plan }: { readonly plan: PlanSummary }) {
  const [, go] = useLocation();
  const { members } = useDevice();
  const [buddyId, setBuddyId] = useState(plan.buddy?.id ?? null);
  const change = useDoing('c2-plans.change');
  const name = firstNameOf(plan.person.fullName);
  const chosen = members.find((member) => member.id === buddyId);
  const ask = (): void => {
    void change.run(
      { planId: plan.id, change: { buddyId } },
      `${chosen?.calledName ?? 'Nobody'} is buddy now.`,
    );
  };
  return (
    <Panel
      label="Who can be there"
      foot={
        <>
          {change.refused !== null && <Refusal>{change.refused}</Refusal>}
          <GoButton
            onGo={ask}
            busy={change.busy}
            {...((buddyId === null || buddyId === plan.buddy?.id) && { waiting: 'choose somebody' })}
          >
            {chosen === undefined ? 'Ask them, and note it' : `Ask ${chosen.calledName}, and note it`}
          </GoButton>
          <Safe>Comes up first in the next huddle either way.</Safe>
        </>
      }
    >
      <PanelTop kicker={`${plan.person.fullName}, day ${plan.day}`}>Who can see {name} today?</PanelTop>
      <PanelText>{plan.flags.map(wordPlanFlag).join(' ')}</PanelText>
      <MemberPicker
        label="Somebody who can"
        members={members.filter(
          (member) => member.leftOn === null && member.standing === 'member' && member.id !== plan.lead?.id,
        )}
        value={buddyId}
        onChange={setBuddyId}
      />
      {chosen !== undefined && (
        <PanelText soft>
          {chosen.calledName} becomes the buddy: knows the plan, and covers while the lead worker is away.
        </PanelText>
      )}
      <ButtonRow>
        <SecondaryButton onPress={() => go(`/c2-plans/${plan.id}`)} hint="Enter">
          Open the plan
        </SecondaryButton>
      </ButtonRow>
    </Panel>
  );
}
