import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { Panel, PanelPart } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { NextStepField } from '../../telling/next-step/next-step-field';
import { useUndertaking } from '../../telling/next-step/use-undertaking';

type Props = { readonly plan: PlanView; readonly children: ReactNode };

/** A step of the plan: what, who and by when; and the ones still open, to be marked done. */
export function KeepStep({ plan, children }: Props) {
  const about = { personId: plan.person.id, planId: plan.id, proposalId: null };
  const { field, ready, keep, isDone, busy, refused } = useUndertaking(`c2-plan/${plan.id}/step`, about);
  const open = plan.steps.filter(({ state }) => state === 'open');
  return (
    <Panel
      label="What happened"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void keep('The step is added.')}
            busy={busy}
            {...(!ready && { waiting: 'say what first' })}
          >
            Add this step
          </GoButton>
        </>
      }
    >
      {children}
      <NextStepField label="What will we do, who, and by when?" {...field} />
      {open.length > 0 && (
        <PanelPart title="Done already?">
          {open.map(({ id, what }) => (
            <Said key={id}>
              {what} <LinkButton onPress={() => isDone(id)}>Done</LinkButton>
            </Said>
          ))}
        </PanelPart>
      )}
    </Panel>
  );
}
