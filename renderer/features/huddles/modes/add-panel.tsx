import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { useFormDraft } from '../../../lib/use-form-draft';
import { MemberPicker } from '../../../telling/member-picker';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';
import { ModePanel } from './mode-panel';

type Adding = { readonly title: string; readonly presenterId: string | null };

/** Something the room wants to talk about, or somebody who presents: it comes before good news. */
export function AddPanel() {
  const { view, members, setMode } = useRoom();
  const draft = useFormDraft<Adding>(`huddle/${view.huddle.id}/add`, { title: '', presenterId: null });
  const { title, presenterId } = draft.form;
  const adding = useDoing('huddles.add-item');
  const add = async () => {
    const done = await adding.run(
      { huddleId: view.huddle.id, title, presenterId },
      `${title.trim()} is on the agenda.`,
    );
    if (done === null) return;
    draft.forget();
    setMode(null);
  };
  return (
    <ModePanel
      label="Add to the agenda"
      foot={
        <GoButton
          onGo={() => void add()}
          busy={adding.busy}
          {...(title.trim() === '' && { waiting: 'say what' })}
        >
          Add it
        </GoButton>
      }
    >
      <Field
        label="What would we like to talk about?"
        value={title}
        onChange={(words) => draft.change({ title: words })}
        single
        autoFocus
        maxLength={500}
        help="The wall shows these words."
        {...(adding.refused !== null && { wrong: adding.refused })}
      />
      <MemberPicker
        label="Who brings it?"
        members={members}
        value={presenterId}
        onChange={(memberId) => draft.change({ presenterId: memberId })}
      />
    </ModePanel>
  );
}
