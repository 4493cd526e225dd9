import { useState } from 'react';
import { localDateOf } from '../../../../shared/domain/dates';
import { readRecoveryKey } from '../../../../shared/domain/keys/recovery-key';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { ButtonRow, SecondaryButton } from '../../../components/speak/buttons';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { ThreadLine } from '../../../components/time/thread-line';
import { DashList } from '../../../components/words/check-list';
import { Say } from '../../../components/words/say';
import { Part, Text } from '../../../components/words/text';
import { tell } from '../../../lib/bridge';
import { PrintedDocument, painted } from '../../../telling/documents/printed-document';
import { useDoing } from '../../../telling/use-doing';
import css from './recovery-key.module.css';
import { recoverySheet } from './recovery-sheet';

type Props = { readonly recoveryKey: string; readonly now: string };

/** The key itself, in groups that can be read out and written down. */
export function RecoveryKeyOnPaper({ recoveryKey }: Pick<Props, 'recoveryKey'>) {
  return (
    <>
      <Say size="one" soft="It is shown this once.">
        Put this key on paper.
      </Say>
      <ol className={css.groups} aria-label="Recovery key">
        {recoveryKey.split('-').map((group, at) => (
          <li key={group} className={css.group}>
            <span className={css.number}>{at + 1}</span>
            <span>{group}</span>
          </li>
        ))}
      </ol>
      <ThreadLine />
      <Part title="What it is for">
        <DashList
          items={[
            'It opens the record when the passphrase is forgotten, or the computer is gone and only a copy is left.',
            'Nobody else has it: not us, not your council. Without it and without the passphrase nobody can open the record, on purpose.',
            'A sealed envelope in a locked drawer, away from the computer, is a good place.',
          ]}
        />
      </Part>
      <Text soft small>
        There is no O and no I in it: they are a zero and a one. The last sign of each group checks the
        others.
      </Text>
    </>
  );
}

type PanelProps = Props & { readonly onKept: () => void };

/** Printed, saved, or written down by hand; and the last group typed, so that it is really there. */
export function KeepRecoveryKey({ recoveryKey, now, onKept }: PanelProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [printed, setPrinted] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const saving = useDoing('keys.save-recovery');
  const lastGroup = recoveryKey.split('-').at(-1) ?? '';
  // Read as the whole key is: small letters, and signs that look alike, are as good.
  const fits = readRecoveryKey(recoveryKey.slice(0, -lastGroup.length) + typed).ok;
  const onSheet = async (take: () => Promise<string | null>): Promise<void> => {
    setPrinted(true);
    await painted();
    try {
      setDone(await take());
    } finally {
      setPrinted(false);
    }
  };
  const save = (): Promise<void> =>
    onSheet(async () =>
      (await saving.run({}))?.saved === true ? 'Saved. Print it, then remove the file.' : null,
    );
  const print = (): Promise<void> =>
    onSheet(async () => {
      window.print();
      return null;
    });
  const keep = async (): Promise<void> => {
    const kept = await tell('keys.recovery-kept', {});
    if (kept.ok) onKept();
    else setRefused(wordRefusal(kept.refusal));
  };
  const waiting = fits ? undefined : 'the last group first';
  return (
    <Panel
      label="Keep the recovery key"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={() => void keep()} {...(waiting !== undefined && { waiting })}>
            It is on paper
          </GoButton>
          <Safe>It cannot be shown again. A new one can be made at any time.</Safe>
        </>
      }
    >
      <PanelTop kicker="The recovery key">Is it on paper?</PanelTop>
      <ButtonRow>
        <SecondaryButton onPress={() => void print()}>Print</SecondaryButton>
        <SecondaryButton onPress={() => void save()}>Save as PDF</SecondaryButton>
      </ButtonRow>
      {done !== null && <PanelText soft>{done}</PanelText>}
      {saving.refused !== null && <Refusal>{saving.refused}</Refusal>}
      <Field
        label="Type group 8, from the paper"
        value={typed}
        onChange={setTyped}
        single
        maxLength={12}
        help="So that we know it is really there."
        {...(typed.trim().length >= 5 && !fits && { wrong: 'That is not what group 8 says. Look again.' })}
      />
      {printed && <PrintedDocument document={recoverySheet(recoveryKey, localDateOf(now))} />}
    </Panel>
  );
}
