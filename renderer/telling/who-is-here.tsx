import { Panel, PanelText, PanelTop } from '../components/frame/panel';
import { useKeys } from '../components/keys/use-keys';
import { LinkButton } from '../components/speak/buttons';
import { tell } from '../lib/bridge';
import { useDevice } from '../lib/use-device';
import { MemberPicker } from './member-picker';

type Props = {
  /** When somebody is already here and asked: back to what stood in the panel. Without it the answer is needed. */
  readonly onDone?: () => void;
};

/** Who writes at this computer. It is no lock and no rank: it says in whose name things are kept. */
export function WhoIsHere({ onDone }: Props) {
  const { members, actingMemberId } = useDevice();
  const here = members.find((one) => one.id === actingMemberId);
  useKeys(onDone === undefined ? {} : { Escape: onDone });
  const choose = async (memberId: string | null): Promise<void> => {
    if (memberId === null) return;
    const answer = await tell('device.act-as', { memberId });
    if (answer.ok) onDone?.();
  };
  return (
    <Panel label="Who is at this computer">
      <PanelTop>Who is at this computer?</PanelTop>
      <MemberPicker
        label="Your name"
        members={members.filter((one) => one.leftOn === null)}
        value={null}
        placeholder={here?.name ?? ''}
        onChange={(memberId) => void choose(memberId)}
        autoFocus
      />
      <PanelText soft>
        What is written is kept in your name. The team decides together all the same.
      </PanelText>
      {onDone !== undefined && (
        <PanelText>
          <LinkButton onPress={onDone}>Leave it as it was</LinkButton>
        </PanelText>
      )}
    </Panel>
  );
}
