import { useState } from 'react';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { Combo } from '../../components/speak/combo';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useRead } from '../../lib/queries';
import { useTextDraft } from '../../lib/use-text-draft';
import { useDoing } from '../../telling/use-doing';

/** Something we looked for that is not there, for somebody or for nobody in particular. */
export function NewGap() {
  const lookedFor = useTextDraft('gap');
  const [personId, setPersonId] = useState<string | null>(null);
  const people = useRead('people.list', { filter: 'everyone', find: '' }).data?.rows ?? [];
  const gap = useDoing('conversations.add-gap');
  const keep = async (): Promise<void> => {
    const kept = await gap.run({ personId, lookedFor: lookedFor.text }, 'Kept as a gap.');
    if (kept === null) return;
    lookedFor.forget();
    setPersonId(null);
  };
  return (
    <Panel
      label="What was not there"
      many
      foot={
        <>
          {gap.refused !== null && <Refusal>{gap.refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={gap.busy}
            {...(lookedFor.text.trim() === '' && { waiting: 'say what first' })}
          >
            Keep this
          </GoButton>
          <Safe>What is missed more than once stands first.</Safe>
        </>
      }
    >
      <PanelTop>What did we look for, and it was not there?</PanelTop>
      <Field
        label="What was it?"
        value={lookedFor.text}
        onChange={lookedFor.change}
        single
        autoFocus
        maxLength={500}
      />
      <Combo
        label="Who was it for?"
        aside="if anybody"
        small
        items={people.map(({ id, fullName, knownAs }) => ({ id, label: fullName, detail: knownAs }))}
        value={personId}
        onChange={setPersonId}
      />
      <PanelText soft>Write it in the same words as before, and it is counted with it.</PanelText>
    </Panel>
  );
}
