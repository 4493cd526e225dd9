import { useState } from 'react';
import { checkPassphrase } from '../../../../shared/domain/keys/passphrase';
import { wordRefusal } from '../../../../shared/domain/refusal-words';
import { Panel, PanelText, PanelTop } from '../../../components/frame/panel';
import { SecondaryButton } from '../../../components/speak/buttons';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { SecretField } from '../../../components/speak/secret-field';

type Props = {
  readonly kicker: string;
  /** Why one is required here; null where the team may do without. */
  readonly required: string | null;
  readonly go: string;
  readonly busy: boolean;
  readonly refused: string | null;
  readonly onTake: (passphrase: string) => void;
  /** Goes on without one. */
  readonly without: { readonly words: string; readonly take: () => void } | null;
  readonly onBack: () => void;
};

/** A passphrase, typed twice: what is typed cannot be seen, and nobody could be told later what it was. */
export function ChoosePassphrase({ kicker, required, go, busy, refused, onTake, without, onBack }: Props) {
  const [words, setWords] = useState('');
  const [again, setAgain] = useState('');
  const [left, setLeft] = useState(false);
  const checked = checkPassphrase(words);
  const isSame = words === again;
  const waiting = !checked.ok ? 'a passphrase first' : isSame ? undefined : 'once more';
  const take = (): void => {
    if (checked.ok && isSame) onTake(words);
  };
  return (
    <Panel
      label="A passphrase"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={take} busy={busy} {...(waiting !== undefined && { waiting })}>
            {go}
          </GoButton>
          {without !== null && (
            <SecondaryButton onPress={without.take} disabled={busy}>
              {without.words}
            </SecondaryButton>
          )}
          <SecondaryButton onPress={onBack} hint="Alt+ArrowLeft">
            Back
          </SecondaryButton>
          <Safe>Whoever of you uses this computer should know it. We never do.</Safe>
        </>
      }
    >
      <PanelTop kicker={kicker}>A passphrase for the team</PanelTop>
      {required !== null && <PanelText>{required}</PanelText>}
      <SecretField
        label="The passphrase"
        value={words}
        onChange={setWords}
        onBlur={() => setLeft(true)}
        autoFocus
        maxLength={200}
        help="Three or four words that have nothing to do with each other, such as three things on a shelf at home."
        {...(left && words !== '' && !checked.ok && { wrong: wordRefusal(checked.refusal) })}
      />
      <SecretField
        label="Once more"
        value={again}
        onChange={setAgain}
        onEnter={take}
        maxLength={200}
        {...(again.length >= words.length && !isSame && { wrong: 'The two are not the same.' })}
      />
    </Panel>
  );
}
