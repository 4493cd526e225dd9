import { PanelTop } from '../../../components/frame/panel';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { useFormDraft } from '../../../lib/use-form-draft';
import { useDoing } from '../../../telling/use-doing';
import { SessionModePanel } from './session-mode-panel';
import { useSessionRoom } from './session-room';

/** The group lets one thing go out, under a name: it is then the team's. */
export function PointPanel() {
  const { view, setMode } = useSessionRoom();
  const { form, change, forget } = useFormDraft(`session/${view.id}/point`, { name: '', words: '' });
  const releasing = useDoing('sessions.release');
  const empty = form.name.trim() === '' || form.words.trim() === '';
  const release = async () => {
    const done = await releasing.run({ sessionId: view.id, ...form }, 'Released to the team.');
    if (done === null) return;
    forget();
    setMode(null);
  };
  return (
    <SessionModePanel
      label="A learning point"
      foot={
        <>
          {releasing.refused !== null && <Refusal>{releasing.refused}</Refusal>}
          <GoButton
            onGo={() => void release()}
            busy={releasing.busy}
            {...(empty && { waiting: 'a name and what we learned' })}
          >
            Let it out of the room
          </GoButton>
        </>
      }
    >
      <PanelTop kicker="Does everybody here agree?">What may the whole team learn from this?</PanelTop>
      <Field
        label="A name for it"
        single
        value={form.name}
        onChange={(name) => change({ name })}
        maxLength={120}
        autoFocus
      />
      <Field
        label="What did we learn?"
        value={form.words}
        onChange={(words) => change({ words })}
        lines={4}
        help="The team finds it, and it comes up where a session on the same is planned. Names of people become their labels; whoever knows a label knows whom it stands for."
      />
    </SessionModePanel>
  );
}
