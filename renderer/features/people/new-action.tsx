import type { PersonView } from '../../../shared/contract/people';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelPart, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe, Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { actionBy } from '../../telling/action-by';
import { NextStepField } from '../../telling/next-step/next-step-field';
import { useUndertaking } from '../../telling/next-step/use-undertaking';

type Props = { readonly view: PersonView; readonly onBack: () => void };

/** Something one of us undertakes for this person, by when; and what is open already. */
export function NewAction({ view, onBack }: Props) {
  const { today } = useDevice();
  const about = { personId: view.person.id, planId: null, proposalId: null };
  const { field, ready, keep, isDone, busy, refused } = useUndertaking(
    `person/${view.person.id}/action`,
    about,
  );
  const take = async (): Promise<void> => {
    if (await keep('Kept.')) onBack();
  };
  return (
    <Panel
      label="An action"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void take()} busy={busy} {...(!ready && { waiting: 'say what first' })}>
            Keep this action
          </GoButton>
          <Safe>It comes up in the huddle when it is due.</Safe>
        </>
      }
    >
      <PanelTop>What will one of us do for {firstNameOf(view.person.fullName)}?</PanelTop>
      <NextStepField label="What, who, and by when?" {...field} autoFocus />
      {view.actions.length > 0 && (
        <PanelPart title="Promised already">
          {view.actions.map((action) => (
            <Said key={action.id}>
              {action.what} ({actionBy(action, today)}){' '}
              <LinkButton onPress={() => isDone(action.id)}>Done</LinkButton>
            </Said>
          ))}
        </PanelPart>
      )}
      <LinkButton onPress={onBack}>Back to the one next thing</LinkButton>
    </Panel>
  );
}
