import { useState } from 'react';
import { pinSigns } from '../../../shared/domain/access/pin';
import type { Member } from '../../../shared/domain/team/member';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../../telling/use-doing';

type Props = { readonly member: Member; readonly onDone: () => void };

const most = 2 * pinSigns.most;

type Typed = { readonly was: string | null; readonly pin: string; readonly again: string };

/** What is still to be typed; `was` is null where there is none yet. */
function waitsFor({ was, pin, again }: Typed): string | null {
  if (was === '') return 'the one you have';
  if (pin === '') return 'a new one';
  if (again === '') return 'it again';
  return pin === again ? null : 'the same twice';
}

/** One's own PIN: set, changed or taken away by whoever knows the one there is. */
export function MyPin({ member, onDone }: Props) {
  const { withPin, members } = useDevice();
  const hasPin = withPin.includes(member.id);
  const [was, setWas] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const set = useDoing('access.set-pin');
  const remove = useDoing('access.remove-my-pin');
  const others = members.some(
    ({ id, access, leftOn }) => id !== member.id && access === 'facilitator' && leftOn === null,
  );
  const waiting = waitsFor({ was: hasPin ? was : null, pin, again });
  const keep = async (): Promise<void> => {
    if (waiting !== null) return;
    if ((await set.run({ was: hasPin ? was : null, pin }, 'Your PIN is set.')) !== null) onDone();
  };
  const takeAway = async (): Promise<void> => {
    if ((await remove.run({ was }, 'You have no PIN any more.')) !== null) onDone();
  };
  const refused = set.refused ?? remove.refused;
  return (
    <Panel
      label="My PIN"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void keep()} busy={set.busy} {...(waiting !== null && { waiting })}>
            Keep my PIN
          </GoButton>
          <Safe>
            <LinkButton onPress={onDone}>Leave it as it was</LinkButton>
          </Safe>
        </>
      }
    >
      <PanelTop kicker={member.name}>{hasPin ? 'Another PIN' : 'A PIN of your own'}</PanelTop>
      {hasPin && (
        <Field
          label="The PIN you have"
          value={was}
          onChange={setWas}
          single
          secret
          autoFocus
          maxLength={most}
        />
      )}
      <Field
        label="A new PIN"
        value={pin}
        onChange={setPin}
        single
        secret
        autoFocus={!hasPin}
        maxLength={most}
        help="Four signs or more: figures, letters or both."
      />
      <Field
        label="The same again"
        value={again}
        onChange={setAgain}
        onEnter={() => void keep()}
        single
        secret
        maxLength={most}
        {...(again !== '' && pin !== again && { wrong: 'These two are not the same.' })}
      />
      <PanelText soft>
        {others
          ? 'Should you forget it, another facilitator can take it away.'
          : 'You are the only facilitator: nobody could take a forgotten PIN away for you. Make somebody else one too, first.'}
      </PanelText>
      {hasPin && was !== '' && (
        <PanelText soft>
          <LinkButton onPress={() => void takeAway()}>Have no PIN any more</LinkButton>
        </PanelText>
      )}
    </Panel>
  );
}
