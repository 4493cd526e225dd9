import type { PersonView } from '../../../shared/contract/people';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { MemberPicker } from '../../telling/member-picker';
import { useDoing } from '../../telling/use-doing';

/** Who stays alongside. A change is kept as an event: people should not have to tell their story twice. */
export function ChangeLead({ view, onBack }: { readonly view: PersonView; readonly onBack: () => void }) {
  const { members } = useDevice();
  const draft = useFormDraft(`person/${view.person.id}/lead`, {
    memberId: view.lead?.id ?? null,
    reason: '',
  });
  const { memberId, reason } = draft.form;
  const change = useDoing('people.change-lead');
  const keep = async (): Promise<void> => {
    if (
      (await change.run({ personId: view.person.id, memberId, reason }, 'The lead worker is changed.')) ===
      null
    )
      return;
    draft.forget();
    onBack();
  };
  const same = memberId === (view.lead?.id ?? null);
  return (
    <Panel
      label="Change who is alongside"
      many
      foot={
        <>
          <GoButton onGo={() => void keep()} busy={change.busy} {...(same && { waiting: 'choose somebody' })}>
            Keep this change
          </GoButton>
          <Safe>The change and its reason stand on the timeline.</Safe>
        </>
      }
    >
      <PanelTop>Who stays alongside {firstNameOf(view.person.fullName)}?</PanelTop>
      <MemberPicker
        label="Lead worker"
        members={members.filter((member) => member.leftOn === null && member.standing === 'member')}
        value={memberId}
        onChange={(value) => draft.change({ memberId: value })}
        autoFocus
      />
      <Field
        label="Why now?"
        aside="if you like"
        value={reason}
        onChange={(words) => draft.change({ reason: words })}
        lines={2}
        {...(change.refused !== null && { wrong: change.refused })}
      />
      <LinkButton onPress={onBack}>Leave it as it is</LinkButton>
    </Panel>
  );
}
