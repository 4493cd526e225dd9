import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { Panel, PanelPart } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { nextStepOf } from '../../telling/next-step/next-step';
import { NextStepField } from '../../telling/next-step/next-step-field';
import { useNextStepDraft } from '../../telling/next-step/use-next-step-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly plan: PlanView; readonly children: ReactNode };

/** A step of the plan: what, who and by when; and the ones still open, to be marked done. */
export function KeepStep({ plan, children }: Props) {
  const { today, members } = useDevice();
  const typed = useNextStepDraft(`c2-plan/${plan.id}/step`);
  const add = useDoing('actions.add');
  const done = useDoing('actions.done');
  const room = members.filter((member) => member.leftOn === null);
  const step = nextStepOf(typed.value, room, today);
  const keep = async (): Promise<void> => {
    if (step === null) return;
    const kept = await add.run(
      { ...step, personId: plan.person.id, planId: plan.id, proposalId: null },
      'The step is added.',
    );
    if (kept !== null) typed.forget();
  };
  const open = plan.steps.filter(({ state }) => state === 'open');
  const refused = add.refused ?? done.refused;
  return (
    <Panel
      label="What happened"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={add.busy}
            {...(step === null && { waiting: 'say what first' })}
          >
            Add this step
          </GoButton>
        </>
      }
    >
      {children}
      <NextStepField
        label="What will we do, who, and by when?"
        value={typed.value}
        onChange={typed.change}
        members={room}
        today={today}
        lines={2}
      />
      {open.length > 0 && (
        <PanelPart title="Done already?">
          {open.map(({ id, what }) => (
            <Said key={id}>
              {what} <LinkButton onPress={() => void done.run({ actionId: id }, 'Done.')}>Done</LinkButton>
            </Said>
          ))}
        </PanelPart>
      )}
    </Panel>
  );
}
