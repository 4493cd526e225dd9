import { useState } from 'react';
import { useLocation } from 'wouter';
import type { RecordVerified } from '../../../shared/contract/audit';
import { wordCompared } from '../../../shared/domain/audit/trail-mark';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { useToast } from '../../components/over/toasts';
import { ButtonRow, LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe, Said } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { tell } from '../../lib/bridge';
import { UnderWayBar } from '../../telling/documents/under-way';
import { useDoing } from '../../telling/use-doing';

/** While it is looked through: how far it is, and the step that leaves it. */
export function LookingPanel() {
  return (
    <Panel
      label="Our record"
      foot={
        <>
          <SecondaryButton onPress={() => void tell('everything.stop', {})}>Stop it</SecondaryButton>
          <Safe>Nothing is changed by looking. You can go on working meanwhile.</Safe>
        </>
      }
    >
      <PanelTop kicker="Our record">It is being looked through.</PanelTop>
      <UnderWayBar
        label="Looking through the record"
        doing="Holding every change to the one before it …"
        done="Counting what they tell of …"
      />
    </Panel>
  );
}

type Props = {
  /** Null where it was stopped, or could not be looked through. */
  readonly found: RecordVerified | null;
  readonly refused: string | null;
  readonly onLook: () => void;
};

/** The mark to be noted, and the place to compare one that was. */
export function RecordPanel({ found, refused, onLook }: Props) {
  const [, go] = useLocation();
  const toast = useToast();
  const copying = useDoing('audit.copy-mark');
  const mark = found?.misfit === null ? found.mark : null;
  const copy = async (): Promise<void> => {
    const copied = await copying.run({});
    if (copied?.mark !== undefined && copied.mark !== null) toast({ words: `Copied: ${copied.mark}` });
  };
  return (
    <Panel
      label="Our record"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          {mark === null ? (
            <GoButton onGo={onLook}>Look through it</GoButton>
          ) : (
            <GoButton onGo={() => void copy()} busy={copying.busy}>
              Copy the mark
            </GoButton>
          )}
          <Safe>
            {mark === null
              ? 'Nothing is changed by looking.'
              : 'A mark tells nothing of anybody. Keep it somewhere else than this computer.'}
          </Safe>
          <ButtonRow>
            {mark !== null && <LinkButton onPress={onLook}>Look again</LinkButton>}
            <LinkButton onPress={() => go('/settings/trail')}>To the changes</LinkButton>
          </ButtonRow>
        </>
      }
    >
      {mark === null ? (
        <PanelTop kicker="Our record">
          {found === null ? 'It can be looked through at any time.' : 'It can be looked through once more.'}
        </PanelTop>
      ) : (
        <>
          <PanelTop kicker="Its mark just now">{mark}</PanelTop>
          <PanelText soft>
            Minutes bear it too, as it is when a huddle closes. Filed or printed, they can be held against the
            record later.
          </PanelText>
        </>
      )}
      <CompareMark />
    </Panel>
  );
}

function CompareMark() {
  const [noted, setNoted] = useState('');
  const [said, setSaid] = useState<string | null>(null);
  const comparing = useDoing('audit.compare-mark');
  const compare = async (): Promise<void> => {
    setSaid(null);
    const compared = await comparing.run({ noted });
    if (compared !== null) setSaid(wordCompared(compared));
  };
  return (
    <PanelPart>
      <Field
        single
        small
        label="A mark that was noted earlier"
        placeholder="1,234 · 9F3A 21C0 44D1 0B7E 8812"
        value={noted}
        maxLength={100}
        onChange={(text) => {
          setNoted(text);
          setSaid(null);
          comparing.clear();
        }}
        onEnter={() => void compare()}
        {...(comparing.refused !== null && { wrong: comparing.refused })}
      />
      {noted.trim() !== '' && <SecondaryButton onPress={() => void compare()}>Compare it</SecondaryButton>}
      {said !== null && <Said>{said}</Said>}
    </PanelPart>
  );
}
