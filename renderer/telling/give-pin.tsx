import { useState } from 'react';
import { pinSigns } from '../../shared/domain/access/pin';
import { wordRefusal } from '../../shared/domain/refusal-words';
import type { Member } from '../../shared/domain/team/member';
import { Panel, PanelText, PanelTop } from '../components/frame/panel';
import { LinkButton } from '../components/speak/buttons';
import { Field } from '../components/speak/field';
import { GoButton } from '../components/speak/go-button';
import { Safe } from '../components/speak/panel-words';
import { tell } from '../lib/bridge';

type Props = {
  readonly member: Pick<Member, 'id' | 'name' | 'calledName'>;
  readonly onGiven?: () => void;
  /** It is somebody else after all. */
  readonly onElse: () => void;
};

/** The PIN of whoever says who they are: figures or letters, by keyboard alone. */
export function GivePin({ member, onGiven, onElse }: Props) {
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const give = async (): Promise<void> => {
    if (pin === '' || busy) return;
    setBusy(true);
    try {
      const given = await tell('device.act-as', { memberId: member.id, pin });
      setPin('');
      setRefused(given.ok ? null : wordRefusal(given.refusal));
      if (given.ok) onGiven?.();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Panel
      label="Who is at this computer"
      foot={
        <>
          <GoButton onGo={() => void give()} busy={busy} {...(pin === '' && { waiting: 'your PIN first' })}>
            I am {member.calledName}
          </GoButton>
          <Safe>
            <LinkButton onPress={onElse}>Somebody else</LinkButton>
          </Safe>
        </>
      }
    >
      <PanelTop kicker="At this computer">{member.name}</PanelTop>
      <Field
        label="Your PIN"
        value={pin}
        onChange={setPin}
        onEnter={() => void give()}
        single
        secret
        autoFocus
        maxLength={2 * pinSigns.most}
        {...(refused !== null && { wrong: refused })}
      />
      <PanelText soft>
        Forgotten? A facilitator of the team can take it away, and you set a new one.
      </PanelText>
    </Panel>
  );
}
