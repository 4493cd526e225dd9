import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';
import { ModePanel } from './mode-panel';

/** A note on the item the room is on. It goes into the minutes. */
export function NotePanel() {
  const { current, row, draft, change, flush, setMode } = useRoom();
  const note = draft.note ?? current.note;
  const keeping = useDoing('huddles.keep-note');
  const keep = async () => {
    await flush();
    const done = await keeping.run({ itemId: current.id, note }, 'Note kept.');
    if (done !== null) setMode(null);
  };
  return (
    <ModePanel
      label={`A note on ${row.label}`}
      foot={
        <>
          {keeping.refused !== null && <Refusal>{keeping.refused}</Refusal>}
          <GoButton onGo={() => void keep()} busy={keeping.busy}>
            Keep the note
          </GoButton>
        </>
      }
    >
      <Field
        label={`A note on ${row.label}`}
        value={note}
        onChange={(words) => change({ note: words })}
        lines={5}
        autoFocus
        help="It is printed in the minutes. Use known-as labels, as the wall does."
      />
    </ModePanel>
  );
}
