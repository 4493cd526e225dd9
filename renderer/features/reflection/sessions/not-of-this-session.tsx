import { useState } from 'react';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { SecondaryButton } from '../../../components/speak/buttons';
import { useDevice } from '../../../lib/use-device';
import { WhoIsHere } from '../../../telling/who-is-here';

/** Whoever was not asked to come reads nothing of what is said; somebody of the session may be at the computer next. */
export function NotOfThisSession() {
  const { actingMemberId } = useDevice();
  const [asking, setAsking] = useState(false);
  if (asking || actingMemberId === null)
    return <WhoIsHere {...(actingMemberId !== null && { onDone: () => setAsking(false) })} />;
  return (
    <Panel label="Those who were asked">
      <PanelTop kicker="What is said here stays here">
        This session belongs to those who were asked to come.
      </PanelTop>
      <PanelText soft>
        Whoever leads it, or came, can go on from here once they are at this computer.
      </PanelText>
      <SecondaryButton onPress={() => setAsking(true)}>Somebody else is here</SecondaryButton>
    </Panel>
  );
}
