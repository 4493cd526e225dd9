import { useState } from 'react';
import { accessLevels } from '../../../shared/domain/access/level';
import { explainLevel, wordLevel } from '../../../shared/domain/access/level-words';
import type { Member } from '../../../shared/domain/team/member';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Choices } from '../../components/speak/choices';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useMay } from '../../lib/use-may';
import { useDoing } from '../../telling/use-doing';
import { MyPin } from './my-pin';
import { PinOf } from './pin-of';
import { WorksWith } from './works-with';

const choices = accessLevels.map((value) => ({
  value,
  label: wordLevel[value],
  sentence: explainLevel[value],
}));

type Props = { readonly member: Member };
type Open = 'level' | 'pin';

/** One member: what they may see and do, their PIN, and whom a partner works with. */
export function MemberAccess({ member }: Props) {
  const { actingMemberId } = useDevice();
  const may = useMay();
  const isMe = member.id === actingMemberId;
  const [open, setOpen] = useState<Open>('level');
  if (open === 'pin') return <MyPin member={member} onDone={() => setOpen('level')} />;
  const pin = isMe ? (
    <PinOf member={member} onMine={() => setOpen('pin')} />
  ) : (
    may('access.remove-pin-of') && <PinOf member={member} />
  );
  if (may('access.set-level')) return <ChangeLevel member={member}>{pin}</ChangeLevel>;
  return (
    <Panel label="Who may see what">
      <PanelTop kicker={isMe ? 'You' : member.discipline}>
        {member.calledName} {wordLevel[member.access]}.
      </PanelTop>
      <PanelText soft>{explainLevel[member.access]}</PanelText>
      {pin}
    </Panel>
  );
}

type ChangeProps = Props & { readonly children: React.ReactNode };

function ChangeLevel({ member, children }: ChangeProps) {
  const [level, setLevel] = useState(member.access);
  const set = useDoing('access.set-level');
  const keep = (): void => void set.run({ memberId: member.id, level }, 'Kept.');
  return (
    <Panel
      label="Who may see what"
      many
      foot={
        <>
          {set.refused !== null && <Refusal>{set.refused}</Refusal>}
          <GoButton
            onGo={keep}
            busy={set.busy}
            {...(level === member.access && { waiting: 'nothing changed yet' })}
          >
            Keep this change
          </GoButton>
          <Safe>It holds at once, and stands in the trail.</Safe>
        </>
      }
    >
      <PanelTop kicker={member.discipline}>{member.name}</PanelTop>
      <Choices label={`${member.calledName} …`} small choices={choices} value={level} onChange={setLevel} />
      {member.access === 'partner' && <WorksWith member={member} />}
      {children}
    </Panel>
  );
}
