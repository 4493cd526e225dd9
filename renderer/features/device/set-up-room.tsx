import { useState } from 'react';
import { Panel } from '../../components/frame/panel';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import type { SetUpMember, StepProps } from './set-up-draft';

const disciplines = [
  'social worker',
  'occupational therapist',
  'nurse',
  'connector',
  'someone with lived experience',
] as const;

/** The names in what was typed or pasted, one a line or between commas. */
function namesIn(text: string): readonly string[] {
  return text
    .split(/[\n;,\t]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, 60);
}

/** The second step: who is in the room, one by one or as a pasted list. */
export function SetUpRoom({ draft, change, onNext }: StepProps & { readonly onNext: () => void }) {
  const [typed, setTyped] = useState('');
  const [discipline, setDiscipline] = useState('social worker');
  const [other, setOther] = useState(false);
  const [standing, setStanding] = useState<SetUpMember['standing']>('member');
  const names = namesIn(typed);
  const first = names[0]?.split(/\s+/)[0];
  const add = (): void => {
    if (names.length === 0 || discipline.trim() === '') return;
    const role: SetUpMember['role'] = draft.members.length === 0 ? 'team-lead' : 'practitioner';
    const added = names.map((name) => ({ name, discipline: discipline.trim(), role, standing }));
    change({ members: [...draft.members, ...added].slice(0, 60) });
    setTyped('');
    setOther(false);
    setDiscipline('social worker');
    setStanding('member');
  };
  const last = draft.members.at(-1);
  return (
    <Panel
      label="This step"
      many
      foot={
        <>
          <GoButton onGo={onNext} {...(draft.members.length === 0 && { waiting: 'somebody first' })}>
            Next: when you meet
          </GoButton>
          <Safe>All of this can change later, in Settings.</Safe>
        </>
      }
    >
      <Field
        label={draft.members.length === 0 ? 'Who are you?' : 'Who else?'}
        value={typed}
        onChange={setTyped}
        onEnter={add}
        autoFocus
        help={
          draft.members.length === 0
            ? 'You first: you are the one at this computer.'
            : 'One a line works too. Paste a list of names from anywhere.'
        }
      />
      <Chips
        label={`What does ${first ?? 'this person'} bring?`}
        chips={disciplines.map((value) => ({ value, label: value }))}
        value={other ? null : discipline}
        onChange={(value) => {
          setOther(false);
          setDiscipline(value);
        }}
        add={{
          label: 'something else',
          onAdd: () => {
            setOther(true);
            setDiscipline('');
          },
        }}
      />
      {other && (
        <Field label="In their words" value={discipline} onChange={setDiscipline} single small autoFocus />
      )}
      <Choices
        label="In the room as"
        shape="row"
        small
        choices={[
          { value: 'member', label: 'a member' },
          { value: 'visitor', label: 'a visitor' },
        ]}
        value={standing}
        onChange={setStanding}
        help="A member takes a position on C3 proposals. A visitor or a student watches and learns. Nobody’s position counts for more."
      />
      <SecondaryButton onPress={add} disabled={names.length === 0}>
        {names.length > 1 ? `Add ${names.length} people` : `Add ${first ?? 'them'}`}
      </SecondaryButton>
      {last !== undefined && (
        <LinkButton onPress={() => change({ members: draft.members.slice(0, -1) })}>
          Take {last.name} off again
        </LinkButton>
      )}
    </Panel>
  );
}
