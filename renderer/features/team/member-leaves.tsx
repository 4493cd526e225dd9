import type { MemberRow } from '../../../shared/contract/team';
import { PanelText } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';

/** Somebody leaves the team; refused while anybody would be left without a lead worker. */
export function MemberLeaves({
  member,
  onDone,
}: {
  readonly member: MemberRow;
  readonly onDone: () => void;
}) {
  const remove = useDoing('team.remove-member');
  return (
    <PanelText soft>
      {remove.refused !== null && <Refusal>{remove.refused}</Refusal>}
      <LinkButton
        onPress={() => {
          void remove.run({ memberId: member.id }, `${member.calledName} has left the team.`).then((done) => {
            if (done !== null) onDone();
          });
        }}
      >
        {member.calledName} has left the team
      </LinkButton>
    </PanelText>
  );
}
