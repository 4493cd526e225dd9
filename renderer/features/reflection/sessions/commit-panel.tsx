import { PanelTop } from '../../../components/frame/panel';
import { DateField } from '../../../components/speak/date-field';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { useDevice } from '../../../lib/use-device';
import { useFormDraft } from '../../../lib/use-form-draft';
import { MemberPicker } from '../../../telling/member-picker';
import { useDoing } from '../../../telling/use-doing';
import { SessionModePanel } from './session-mode-panel';
import { useSessionRoom } from './session-room';

/** Something one of us undertakes: an action, which the next huddle asks about. */
export function CommitPanel() {
  const { view, setMode } = useSessionRoom();
  const { members } = useDevice();
  const { form, change, forget } = useFormDraft(`session/${view.id}/commit`, {
    ...{ what: '', dueOn: '' },
    memberId: null as string | null,
  });
  const committing = useDoing('sessions.commit');
  const commit = async () => {
    const { what, memberId, dueOn } = form;
    const action = { what, memberId, dueOn: dueOn === '' ? null : dueOn };
    const done = await committing.run(
      { sessionId: view.id, action },
      'Undertaken. The next huddle asks about it.',
    );
    if (done === null) return;
    forget();
    setMode(null);
  };
  return (
    <SessionModePanel
      label="Something one of us undertakes"
      many
      foot={
        <>
          {committing.refused !== null && <Refusal>{committing.refused}</Refusal>}
          <GoButton
            onGo={() => void commit()}
            busy={committing.busy}
            {...(form.what.trim() === '' && { waiting: 'what it is' })}
          >
            Undertake it
          </GoButton>
        </>
      }
    >
      <PanelTop kicker="It leaves the room as an action">What will one of us try?</PanelTop>
      <Field
        label="What will be done?"
        value={form.what}
        onChange={(what) => change({ what })}
        lines={2}
        autoFocus
        help="The team reads this, so nothing of what was said here."
      />
      <MemberPicker
        label="Who"
        members={members.filter((member) => member.leftOn === null)}
        value={form.memberId}
        onChange={(memberId) => change({ memberId })}
      />
      <DateField label="By when" value={form.dueOn} onChange={(dueOn) => change({ dueOn })} />
    </SessionModePanel>
  );
}
