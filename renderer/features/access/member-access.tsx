import { useState } from 'react';
import { accessLevels } from '../../../shared/domain/access/level';
import { explainLevel, wordLevel } from '../../../shared/domain/access/level-words';
import type { Member } from '../../../shared/domain/team/member';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
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
type Mode = 'told' | 'level' | 'pin';

/** One member in a sentence: what they may see and do, whom a partner sees, and their PIN. */
export function MemberAccess({ member }: Props) {
  const { actingMemberId } = useDevice();
  const may = useMay();
  const [mode, setMode] = useState<Mode>('told');
  const back = (): void => setMode('told');
  if (mode === 'pin') return <MyPin member={member} onDone={back} />;
  if (mode === 'level') return <ChangeLevel member={member} onDone={back} />;
  const isMe = member.id === actingMemberId;
  const gives = may('access.set-level');
  return (
    <Panel label="Who may see what">
      <PanelTop kicker={isMe ? `${member.discipline}, you` : member.discipline}>
        {member.calledName} {wordLevel[member.access]}.
      </PanelTop>
      <PanelText soft>
        {explainLevel[member.access]}{' '}
        {gives && (
          <LinkButton onPress={() => setMode('level')}>
            Change what {member.calledName} may see and do
          </LinkButton>
        )}
      </PanelText>
      {gives && member.access === 'partner' && <WorksWith member={member} />}
      {isMe ? (
        <PinOf member={member} onMine={() => setMode('pin')} />
      ) : (
        may('access.remove-pin-of') && <PinOf member={member} />
      )}
    </Panel>
  );
}

function ChangeLevel({ member, onDone }: Props & { readonly onDone: () => void }) {
  const [level, setLevel] = useState(member.access);
  const set = useDoing('access.set-level');
  const keep = async (): Promise<void> => {
    if ((await set.run({ memberId: member.id, level }, 'Kept.')) !== null) onDone();
  };
  return (
    <Panel
      label="Who may see what"
      foot={
        <>
          {set.refused !== null && <Refusal>{set.refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={set.busy}
            {...(level === member.access && { waiting: 'nothing changed yet' })}
          >
            Keep this change
          </GoButton>
          <Safe>
            It holds at once, and stands in the trail.{' '}
            <LinkButton onPress={onDone}>Leave it as it was</LinkButton>
          </Safe>
        </>
      }
    >
      <Choices
        label={`What ${member.calledName} does here`}
        small
        choices={choices}
        value={level}
        onChange={setLevel}
      />
    </Panel>
  );
}
