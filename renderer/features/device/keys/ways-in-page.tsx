import { useState } from 'react';
import type { WaysIn } from '../../../../shared/contract/keys';
import { localDateOf } from '../../../../shared/domain/dates';
import { lockAfterChoices } from '../../../../shared/domain/keys/locking';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import { sayDate } from '../../../../shared/domain/say-dates';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { SecondaryButton } from '../../../components/speak/buttons';
import { Choices } from '../../../components/speak/choices';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { Rows } from '../../../components/words/rows';
import { Say } from '../../../components/words/say';
import { Flag, Part, Text } from '../../../components/words/text';
import { tell } from '../../../lib/bridge';
import { useRead } from '../../../lib/queries';
import { useDevice } from '../../../lib/use-device';
import { AppPage } from '../../../telling/app-page';
import { settingsPlaces } from '../../../telling/settings-places';
import { useDoing } from '../../../telling/use-doing';
import { ChoosePassphrase } from './choose-passphrase';
import { noKeychainHere } from './make-keys';
import { KeepRecoveryKey, RecoveryKeyOnPaper } from './recovery-key-shown';

type Doing = 'looking' | 'passphrase' | 'new-key';

/** What opens the team's record, and when it locks; each way can be changed without the others. */
export function WaysInPage() {
  const { team, today, now } = useDevice();
  const ways = useRead('keys.read', {}).data;
  const [doing, setDoing] = useState<Doing>('looking');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const newKey = useDoing('keys.new-recovery');
  if (ways === undefined) return null;
  const setPassphrase = async (words: string | null): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const outcome = await tell('keys.set-passphrase', { passphrase: words });
      setRefused(outcome.ok ? null : wordRefusal(outcome.refusal));
      if (outcome.ok) setDoing('looking');
    } finally {
      setBusy(false);
    }
  };
  const makeKey = async (): Promise<void> => {
    const made = await newKey.run({});
    if (made !== null) setRecoveryKey(made.recoveryKey);
  };
  const kept = (): void => {
    setRecoveryKey(null);
    setDoing('looking');
  };
  const panel = () => {
    if (recoveryKey !== null) return <KeepRecoveryKey recoveryKey={recoveryKey} now={now} onKept={kept} />;
    if (doing === 'passphrase')
      return (
        <ChoosePassphrase
          kicker="Who can open our record"
          required={ways.hasKeychain ? null : noKeychainHere}
          go="Keep this passphrase"
          busy={busy}
          refused={refused}
          onTake={(words) => void setPassphrase(words)}
          without={
            ways.hasPassphrase && ways.opensByItself
              ? { words: 'Do without a passphrase', take: () => void setPassphrase(null) }
              : null
          }
          onBack={() => setDoing('looking')}
        />
      );
    if (doing === 'new-key')
      return (
        <Panel
          label="Make a new recovery key"
          foot={
            <>
              {newKey.refused !== null && <Refusal>{newKey.refused}</Refusal>}
              <GoButton onGo={() => void makeKey()} busy={newKey.busy}>
                Make a new recovery key
              </GoButton>
              <SecondaryButton onPress={() => setDoing('looking')}>Keep the one we have</SecondaryButton>
              <Safe>Nothing of the record is written anew, and the other ways stay as they are.</Safe>
            </>
          }
        >
          <PanelTop kicker="The recovery key">A new one, and the old one opens nothing</PanelTop>
          <PanelText soft>
            Do this when the paper was lost or seen by somebody. It is shown once, as the first was. Copies
            that lie elsewhere, such as on a stick, still open with the old one.
          </PanelText>
        </Panel>
      );
    return <WaysPanel ways={ways} sample={team.sample} onChange={setDoing} />;
  };
  return (
    <AppPage
      at="/settings"
      about="keys"
      inside={settingsPlaces('/settings/keys')}
      confirming={recoveryKey !== null}
      panel={panel()}
    >
      {recoveryKey === null ? (
        <WaysTold ways={ways} sample={team.sample} today={today} />
      ) : (
        <RecoveryKeyOnPaper recoveryKey={recoveryKey} />
      )}
    </AppPage>
  );
}

type Told = { readonly ways: WaysIn; readonly sample: boolean };

function WaysTold({ ways, sample, today }: Told & { readonly today: string }) {
  if (sample)
    return (
      <>
        <Say size="one" soft="Everybody in it is invented.">
          The sample team is not encrypted.
        </Say>
        <Text soft>
          So that anybody can look around. A team’s own record is always encrypted; write nothing real here.
        </Text>
        <ThreadLine />
      </>
    );
  const { recovery } = ways;
  return (
    <>
      <Say size="one" soft="Any one of these opens it.">
        Only we open our record.
      </Say>
      <ThreadLine />
      <Part title="What opens it">
        <Rows
          rows={[
            {
              id: 'system',
              words: 'This computer, for whoever is signed in to it with the same account',
              end: ways.opensByItself ? 'by itself' : ways.hasKeychain ? 'turned off' : 'cannot, here',
            },
            {
              id: 'passphrase',
              words: 'The team’s passphrase, on any computer',
              end: ways.hasPassphrase ? 'set' : 'none yet',
            },
            {
              id: 'recovery',
              words: 'The recovery key, on paper',
              end: recovery === null ? 'none' : `made on ${sayDate(localDateOf(recovery.madeAt), today)}`,
            },
          ]}
        />
      </Part>
      {recovery !== null && recovery.keptAt === null && (
        <Text>
          <Flag>Nobody has said that the recovery key is on paper. Make a new one, and keep it.</Flag>
        </Text>
      )}
    </>
  );
}

const minutes = lockAfterChoices.map((each) => ({ value: String(each), label: `${each} min` }));

function WaysPanel({ ways, sample, onChange }: Told & { readonly onChange: (doing: Doing) => void }) {
  const opening = useDoing('keys.set-opens-by-itself');
  const lockAfter = (value: string): void => {
    const chosen = lockAfterChoices.find((each) => String(each) === value);
    if (chosen !== undefined) void tell('keys.set-lock-after', { minutes: chosen });
  };
  return (
    <Panel
      label="Change what opens it"
      foot={
        <>
          {opening.refused !== null && <Refusal>{opening.refused}</Refusal>}
          <GoButton onGo={() => void tell('keys.lock', {})} quietKey>
            Lock now
          </GoButton>
          <Safe>Locked, it opens again at the same place.</Safe>
        </>
      }
    >
      <PanelTop kicker="Who can open our record">What shall change?</PanelTop>
      {!sample && (
        <>
          <SecondaryButton onPress={() => onChange('passphrase')}>
            {ways.hasPassphrase ? 'Change the passphrase' : 'Set a passphrase'}
          </SecondaryButton>
          <SecondaryButton onPress={() => onChange('new-key')}>Make a new recovery key</SecondaryButton>
          {ways.hasKeychain && (
            <SecondaryButton onPress={() => void opening.run({ on: !ways.opensByItself })}>
              {ways.opensByItself
                ? 'Ask for the passphrase at every start'
                : 'Let this computer open it by itself'}
            </SecondaryButton>
          )}
        </>
      )}
      <Choices
        label="Lock when nobody touches the computer for"
        small
        shape="row"
        keys={false}
        choices={minutes}
        value={String(ways.lockAfter)}
        onChange={lockAfter}
      />
      <PanelText soft>
        It locks too when the computer is locked, put to sleep, or its lid is closed. While the wall is shown
        it waits for 45 minutes at least: you are looking at the wall, and talking.
      </PanelText>
    </Panel>
  );
}
