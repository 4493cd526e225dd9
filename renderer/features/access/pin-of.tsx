import type { Member } from '../../../shared/domain/team/member';
import { PanelPart, PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

type Props = {
  readonly member: Member;
  /** For one's own: to where it is set. */
  readonly onMine?: () => void;
};

/** What stands of a member's PIN, and what can be done about it. */
export function PinOf({ member, onMine }: Props) {
  const { withPin } = useDevice();
  const hasPin = withPin.includes(member.id);
  return (
    <PanelPart title="PIN">
      {onMine === undefined ? (
        <TheirPin member={member} hasPin={hasPin} />
      ) : (
        <PanelText soft>
          {hasPin
            ? 'You are asked for your PIN when you say that you are here. '
            : `Anyone can say they are ${member.calledName}: you have no PIN. `}
          <LinkButton onPress={onMine}>{hasPin ? 'Change my PIN' : 'Set my PIN'}</LinkButton>
        </PanelText>
      )}
    </PanelPart>
  );
}

function TheirPin({ member, hasPin }: { readonly member: Member; readonly hasPin: boolean }) {
  const remove = useDoing('access.remove-pin-of');
  if (!hasPin)
    return (
      <PanelText soft>
        Anyone can say they are {member.calledName}, who has no PIN. They set one themselves, here, when they
        are at this computer.
      </PanelText>
    );
  const take = (): void =>
    void remove.run({ memberId: member.id }, `${member.calledName} has no PIN any more.`);
  return (
    <>
      {remove.refused !== null && <Refusal>{remove.refused}</Refusal>}
      <PanelText soft>
        {member.calledName} has one. Forgotten? <LinkButton onPress={take}>Take it away</LinkButton>, and they
        set another. The trail says that you did.
      </PanelText>
    </>
  );
}
