import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { useRoom } from '../room/room';

/** A contact or a spend somebody remembers now is recorded without leaving the review. */
export function OnTheSpot() {
  const { setMode } = useRoom();
  return (
    <ButtonRow>
      <SecondaryButton onPress={() => setMode('contact')} hint="C">
        A contact
      </SecondaryButton>
      <SecondaryButton onPress={() => setMode('spend')} hint="P">
        A spend
      </SecondaryButton>
    </ButtonRow>
  );
}
