import type { PersonView } from '../../../shared/contract/people';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelPart, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe, Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { actionBy } from '../../telling/action-by';
import { nextStepOf } from '../../telling/next-step/next-step';
import { NextStepField } from '../../telling/next-step/next-step-field';
import { useNextStepDraft } from '../../telling/next-step/use-next-step-draft';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly view: PersonView; readonly onBack: () => void };

/** Something one of us undertakes for this person, by when; and what is open already. */
export function NewAction({ view, onBack }: Props) {
  const { today, members } = useDevice();
  const typed = useNextStepDraft(`person/${view.person.id}/action`);
  const add = useDoing('actions.add');
  const done = useDoing('actions.done');
  const room = members.filter((member) => member.leftOn === null);
  const step = nextStepOf(typed.value, room, today);
  const about = { personId: view.person.id, planId: null, proposalId: null };
  const keep = async (): Promise<void> => {
    if (step === null || (await add.run({ ...step, ...about }, 'Kept.')) === null) return;
    typed.forget();
    onBack();
  };
  const refused = add.refused ?? done.refused;
  return (
    <Panel
      label="An action"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={add.busy}
            {...(step === null && { waiting: 'say what first' })}
          >
            Keep this action
          </GoButton>
          <Safe>It comes up in the huddle when it is due.</Safe>
        </>
      }
    >
      <PanelTop>What will one of us do for {firstNameOf(view.person.fullName)}?</PanelTop>
      <NextStepField
        label="What, who, and by when?"
        value={typed.value}
        onChange={typed.change}
        members={room}
        today={today}
        lines={2}
        autoFocus
      />
      {view.actions.length > 0 && (
        <PanelPart title="Promised already">
          {view.actions.map((action) => (
            <Said key={action.id}>
              {action.what} ({actionBy(action, today)}){' '}
              <LinkButton onPress={() => void done.run({ actionId: action.id }, 'Done.')}>Done</LinkButton>
            </Said>
          ))}
        </PanelPart>
      )}
      <LinkButton onPress={onBack}>Back to the one next thing</LinkButton>
    </Panel>
  );
}
