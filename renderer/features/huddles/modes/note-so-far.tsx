import { PanelPart } from '../../../components/frame/panel';
import { LinkButton } from '../../../components/speak/buttons';
import { useRoom } from '../room/room';

/** The note that was kept on this item, if there is one. */
export function NoteSoFar() {
  const { current, setMode } = useRoom();
  if (current.note === '') return null;
  return (
    <PanelPart title="Note">
      <p dir="auto">
        {current.note} <LinkButton onPress={() => setMode('note')}>Change</LinkButton>
      </p>
    </PanelPart>
  );
}
