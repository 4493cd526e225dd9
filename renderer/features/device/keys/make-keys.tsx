import { useState } from 'react';
import { Frame } from '../../../components/frame/frame';
import { Paper } from '../../../components/frame/paper';
import { Brand, Keys, Rail } from '../../../components/frame/rail';
import { RailStops } from '../../../components/frame/rail-stops';
import { ThreadLine } from '../../../components/time/thread-line';
import { Say } from '../../../components/words/say';
import { Columns, Part, Text } from '../../../components/words/text';
import { Who } from '../../../components/words/who';
import { useDoing } from '../../../telling/use-doing';
import { ChoosePassphrase } from './choose-passphrase';
import { KeepRecoveryKey, RecoveryKeyOnPaper } from './recovery-key-shown';

export const noKeychainHere =
  'This computer has no safe place of its own for a key, as plain Linux has none. So a passphrase is asked for at every start: without one the record would lie open.';

type Props = {
  readonly hasKeychain: boolean;
  readonly now: string;
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** Before there is a record: what opens it. A passphrase, if the team wants one or must have one, and the recovery key. */
export function MakeKeys({ hasKeychain, now, onDone, onBack }: Props) {
  const making = useDoing('keys.make');
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const make = async (passphrase: string | null): Promise<void> => {
    const made = await making.run({ passphrase });
    if (made !== null) setRecoveryKey(made.recoveryKey);
  };
  return (
    <Frame about={recoveryKey === null ? 'keys passphrase' : 'keys recovery'}>
      <Rail
        label="What opens it"
        head={<Brand under="before anything is written">Golden Thread</Brand>}
        foot={
          <>
            <p>The record is encrypted from its first word.</p>
            {recoveryKey === null && <Keys keys={[[['Alt', '←'], 'step back']]} />}
          </>
        }
      >
        <RailStops
          stops={[
            { id: '1', label: 'A passphrase', state: recoveryKey === null ? 'here' : 'done' },
            { id: '2', label: 'A recovery key', state: recoveryKey === null ? 'ahead' : 'here' },
          ]}
          onGo={() => undefined}
        />
      </Rail>
      <Paper>
        <Who about="What opens our record" />
        {recoveryKey === null ? (
          <WhyKeys hasKeychain={hasKeychain} />
        ) : (
          <RecoveryKeyOnPaper recoveryKey={recoveryKey} />
        )}
      </Paper>
      {recoveryKey === null ? (
        <ChoosePassphrase
          kicker="One of two"
          required={hasKeychain ? null : noKeychainHere}
          go="Next: the recovery key"
          busy={making.busy}
          refused={making.refused}
          onTake={(words) => void make(words)}
          without={hasKeychain ? { words: 'Without one, for now', take: () => void make(null) } : null}
          onBack={onBack}
        />
      ) : (
        <KeepRecoveryKey recoveryKey={recoveryKey} now={now} onKept={onDone} />
      )}
    </Frame>
  );
}

function WhyKeys({ hasKeychain }: Pick<Props, 'hasKeychain'>) {
  return (
    <>
      <Say soft="Only we open it.">What is in it is about people.</Say>
      <Text soft large>
        The record is encrypted on this computer’s disk, with its copies. A computer that is stolen, or a copy
        that is found, tells nobody anything.
      </Text>
      <ThreadLine />
      <Columns>
        <Part title={hasKeychain ? 'This computer' : 'A passphrase'}>
          <Text soft>
            {hasKeychain
              ? 'Opens it by itself for whoever is signed in to the computer with the same account. You can turn that off in Settings.'
              : 'Opens it at every start, and when the program was locked.'}
          </Text>
        </Part>
        {hasKeychain && (
          <Part title="A passphrase">
            <Text soft>
              Opens it on any computer, and when the program was locked. You may add one later.
            </Text>
          </Part>
        )}
        <Part title="A recovery key, on paper">
          <Text soft>
            Opens it when everything else is lost. Nobody is locked in, and nobody else gets in.
          </Text>
        </Part>
      </Columns>
    </>
  );
}
