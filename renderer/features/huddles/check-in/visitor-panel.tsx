import { useState } from 'react';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { useDoing } from '../../../telling/use-doing';
import { ModePanel } from '../modes/mode-panel';
import { useRoom } from '../room/room';

/** A visitor or a partner who is in the room today: they observe, without a position. */
export function VisitorPanel() {
  const { view, setMode } = useRoom();
  const [name, setName] = useState('');
  const [discipline, setDiscipline] = useState('');
  const adding = useDoing('huddles.add-visitor');
  const missing = name.trim() === '' ? 'a name' : discipline.trim() === '' ? 'what they do' : undefined;
  const add = async () => {
    const done = await adding.run({ huddleId: view.huddle.id, name, discipline }, `Welcome, ${name.trim()}.`);
    if (done !== null) setMode(null);
  };
  return (
    <ModePanel
      label="Someone else"
      foot={
        <GoButton
          onGo={() => void add()}
          busy={adding.busy}
          {...(missing !== undefined && { waiting: missing })}
        >
          Welcome them
        </GoButton>
      }
    >
      <Field label="Who else is here?" value={name} onChange={setName} single autoFocus maxLength={500} />
      <Field
        label="What do they do?"
        value={discipline}
        onChange={setDiscipline}
        single
        maxLength={500}
        placeholder="student, district nurse, housing"
        help="Visitors observe: they are in the minutes, without a position in the round."
        {...(adding.refused !== null && { wrong: adding.refused })}
      />
    </ModePanel>
  );
}
