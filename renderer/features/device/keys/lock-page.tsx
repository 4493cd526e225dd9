import { useState } from 'react';
import type { CallInput } from '../../../../shared/contract';
import type { Locked } from '../../../../shared/contract/keys';
import { localDateOf } from '../../../../shared/domain/dates';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import { sayDate, sayTimeOf } from '../../../../shared/domain/say-dates';
import { Frame } from '../../../components/frame/frame';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { Paper, PaperFoot } from '../../../components/frame/paper';
import { Brand, Keys, Rail } from '../../../components/frame/rail';
import { RailNav } from '../../../components/frame/rail-nav';
import { LinkButton, SecondaryButton } from '../../../components/speak/buttons';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Refusal } from '../../../components/speak/refusal';
import { SecretField } from '../../../components/speak/secret-field';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Columns, Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { tell } from '../../../lib/bridge';

const whys = {
  quiet: 'nobody touched the computer',
  asked: 'as one of you asked',
  'computer-left': 'when the computer was left',
} as const;

function since({ why, at }: Locked, today: string): string {
  if (why === 'not-opened' || at === null) return 'Nothing is open yet';
  const day = localDateOf(at);
  const when = day === today ? sayTimeOf(at) : `${sayTimeOf(at)} on ${sayDate(day, today)}`;
  return `Locked at ${when}, ${whys[why]}`;
}

type By = CallInput<'keys.unlock'>['by'];

/** One unlocking at a time: a passphrase takes half a second to try, on purpose. */
function useUnlocking() {
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const unlock = async (by: By): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const outcome = await tell('keys.unlock', { by });
      setRefused(outcome.ok ? null : wordRefusal(outcome.refusal));
    } finally {
      setBusy(false);
    }
  };
  return { busy, refused, unlock, clear: () => setRefused(null) };
}

/** Nothing of anybody is on the screen, nor in the window; what opens it is asked in the panel. */
export function LockPage({ locked, today }: { readonly locked: Locked; readonly today: string }) {
  const isFirst = locked.why === 'not-opened';
  return (
    <Frame about="locked">
      <Rail
        label="Golden Thread"
        head={<Brand under="this computer">Golden Thread</Brand>}
        foot={<Keys keys={[[['Ctrl', '+'], 'larger words']]} />}
      >
        <RailNav places={[{ href: '/', label: 'Locked', here: true }]} onGo={() => undefined} />
      </Rail>
      <Paper>
        <Who about={since(locked, today)} />
        <Say>{isFirst ? 'Our record is closed.' : 'Nobody’s story is on this screen.'}</Say>
        <Text soft large>
          {isFirst
            ? 'Everything is where you left it. It opens at the same place, with the same words.'
            : 'What you were writing is kept. It opens again at the same place, with the same words.'}
        </Text>
        <ThreadLine />
        <PaperFoot>
          <Columns>
            {!isFirst && (
              <Part title="The wall is blank too">
                <Text soft>It stays blank until somebody here shows it again.</Text>
              </Part>
            )}
            {locked.keychainLost && (
              <Part title="Why it asks today">
                <Text soft>
                  This computer used to open it by itself. Its own safe place for keys does not have this one
                  any more: it may be another account, or was set up anew. Once you are in, it has it again.
                </Text>
              </Part>
            )}
            <Part title={locked.hasPassphrase ? 'Lost the passphrase?' : 'What opens it'}>
              <Text soft>
                {locked.freely
                  ? 'Nobody set a passphrase yet, so whoever is at this computer can open it. Settings, Who can open our record, is where to set one.'
                  : 'Your team lead has the recovery key, on paper. Without it nobody can open this, on purpose.'}
              </Text>
            </Part>
          </Columns>
        </PaperFoot>
      </Paper>
      {locked.freely ? <OpenAgain /> : <AskForSecret locked={locked} />}
    </Frame>
  );
}

function OpenAgain() {
  const { busy, refused, unlock } = useUnlocking();
  return (
    <Panel
      label="Open again"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void unlock({ kind: 'nothing' })} busy={busy} hint="Enter">
            Open again
          </GoButton>
        </>
      }
    >
      <PanelTop>Go on where you were</PanelTop>
      <PanelText soft>Nobody set a passphrase, so there is nothing to type.</PanelText>
    </Panel>
  );
}

function AskForSecret({ locked }: { readonly locked: Locked }) {
  const [onPaper, setOnPaper] = useState(!locked.hasPassphrase);
  const [typed, setTyped] = useState('');
  const { busy, refused, unlock, clear } = useUnlocking();
  const change = (text: string): void => {
    clear();
    setTyped(text);
  };
  const go = (): void => {
    if (typed === '') return;
    void unlock(onPaper ? { kind: 'recovery-key', typed } : { kind: 'passphrase', words: typed });
  };
  const shared = {
    value: typed,
    onChange: change,
    onEnter: go,
    autoFocus: true,
    maxLength: 200,
    ...(refused !== null && { wrong: refused }),
  };
  const waiting = typed === '' ? (onPaper ? 'the key first' : 'the passphrase first') : undefined;
  return (
    <Panel
      label="What opens it"
      foot={
        <>
          <GoButton onGo={go} busy={busy} {...(waiting !== undefined && { waiting })}>
            {busy ? 'Opening …' : locked.why === 'not-opened' ? 'Open' : 'Unlock'}
          </GoButton>
          {locked.hasPassphrase && (
            <LinkButton
              onPress={() => {
                change('');
                setOnPaper(!onPaper);
              }}
            >
              {onPaper ? 'Use the passphrase' : 'Use the recovery key'}
            </LinkButton>
          )}
          {locked.why === 'not-opened' && (
            <SecondaryButton onPress={() => void tell('device.leave-team', {})}>
              To the first page
            </SecondaryButton>
          )}
        </>
      }
    >
      <PanelTop>{onPaper ? 'The recovery key' : 'Your team’s passphrase'}</PanelTop>
      {onPaper ? (
        <Field
          key="recovery"
          label="The eight groups, from the paper"
          help="Dashes and spaces may be left out."
          lines={2}
          {...shared}
        />
      ) : (
        <SecretField key="passphrase" label="The passphrase" plainLabel {...shared} />
      )}
    </Panel>
  );
}
