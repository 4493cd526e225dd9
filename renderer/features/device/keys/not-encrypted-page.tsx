import { useState } from 'react';
import { Frame } from '../../../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { Paper, PaperFoot } from '../../../components/frame/paper';
import { Brand, Rail } from '../../../components/frame/rail';
import { RailNav } from '../../../components/frame/rail-nav';
import { SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { DashList } from '../../../components/words/check-list';
import { Say } from '../../../components/words/say';
import { Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { tell } from '../../../lib/bridge';
import { useDoing } from '../../../telling/use-doing';
import { MakeKeys } from './make-keys';

type Props = { readonly hasKeychain: boolean; readonly now: string };

/** A record that an earlier version left unencrypted: its keys are made, and then it is encrypted, before it is opened. */
export function NotEncryptedPage({ hasKeychain, now }: Props) {
  const [making, setMaking] = useState(false);
  const encrypting = useDoing('keys.encrypt');
  const encrypt = async (): Promise<void> => {
    setMaking(false);
    await encrypting.run({});
  };
  if (making)
    return (
      <MakeKeys
        hasKeychain={hasKeychain}
        now={now}
        onBack={() => setMaking(false)}
        onDone={() => void encrypt()}
      />
    );
  return (
    <Frame about="not encrypted">
      <Rail
        label="Golden Thread"
        head={<Brand under="this computer">Golden Thread</Brand>}
        foot={<p>Nothing starts by itself. You choose.</p>}
      >
        <RailNav places={[{ href: '/', label: 'Before we open', here: true }]} onGo={() => undefined} />
      </Rail>
      <Paper>
        <Who about="Once, before we open our record" />
        <Say soft="From now on only we open it.">Our record is going to be encrypted.</Say>
        <Text soft large>
          An earlier Golden Thread kept it as it is. It takes a minute for its keys, and a few seconds for the
          record.
        </Text>
        <ThreadLine />
        <PaperFoot>
          <Part title="What happens to it">
            <DashList
              items={[
                'A copy is encrypted, opened and compared with the record, row by row.',
                'Only when they are the same does the copy take its place.',
                'The record as it was is then overwritten and removed. Copies you made of it elsewhere stay as they are.',
              ]}
            />
          </Part>
        </PaperFoot>
      </Paper>
      <Panel
        label="Encrypt our record"
        foot={
          <>
            {encrypting.refused !== null && <Refusal>{encrypting.refused}</Refusal>}
            <GoButton onGo={() => setMaking(true)} busy={encrypting.busy}>
              {encrypting.busy ? 'Encrypting …' : 'Make its keys'}
            </GoButton>
            <SecondaryButton onPress={() => void tell('device.leave-team', {})} disabled={encrypting.busy}>
              Not now
            </SecondaryButton>
            <Safe>Cut off at any moment, it goes on from there, and no word is lost.</Safe>
          </>
        }
      >
        <PanelTop kicker="Two short steps">What shall open it?</PanelTop>
        <PanelText soft>
          A recovery key on paper, and a passphrase{hasKeychain ? ' if you want one' : ''}.
        </PanelText>
        {encrypting.busy && (
          <PanelText>The record is being encrypted and compared. A few seconds …</PanelText>
        )}
      </Panel>
    </Frame>
  );
}
