import { useState } from 'react';
import { Panel, PanelText, PanelTop } from '../components/frame/panel';
import { useKeys } from '../components/keys/use-keys';
import { LinkButton } from '../components/speak/buttons';
import { tell } from '../lib/bridge';
import { useDevice } from '../lib/use-device';
import { GivePin } from './give-pin';
import { MemberPicker } from './member-picker';

type Props = {
  /** When somebody is already here and asked: back to what stood in the panel. Without it the answer is needed. */
  readonly onDone?: () => void;
  /** Who it is, where that was said already and only their PIN is asked for. */
  readonly memberId?: string;
};

/** Who writes at this computer, and what they see here. Whoever has a PIN gives it; for the others it is their word. */
export function WhoIsHere({ onDone, memberId = '' }: Props) {
  const { members, actingMemberId, withPin } = useDevice();
  const [chosenId, setChosenId] = useState(memberId);
  const here = members.find((one) => one.id === actingMemberId);
  const chosen = members.find(({ id, leftOn }) => id === chosenId && leftOn === null);
  useKeys(onDone === undefined ? {} : { Escape: onDone });
  const choose = async (id: string | null): Promise<void> => {
    if (id === null) return;
    if (withPin.includes(id)) {
      setChosenId(id);
      return;
    }
    const answer = await tell('device.act-as', { memberId: id });
    if (answer.ok) onDone?.();
  };
  if (chosen !== undefined && withPin.includes(chosen.id))
    return (
      <GivePin
        member={chosen}
        onElse={() => setChosenId('')}
        {...(onDone !== undefined && { onGiven: onDone })}
      />
    );
  return (
    <Panel label="Who is at this computer">
      <PanelTop>Who is at this computer?</PanelTop>
      <MemberPicker
        label="Your name"
        members={members.filter((one) => one.leftOn === null)}
        value={null}
        placeholder={here?.name ?? ''}
        onChange={(id) => void choose(id)}
        autoFocus
      />
      <PanelText soft>
        What is written is kept in your name. The team decides together all the same.
      </PanelText>
      {withPin.length > 0 && <PanelText soft>Whoever has set a PIN is asked for it.</PanelText>}
      {onDone !== undefined && (
        <PanelText>
          <LinkButton onPress={onDone}>Leave it as it was</LinkButton>
        </PanelText>
      )}
    </Panel>
  );
}
