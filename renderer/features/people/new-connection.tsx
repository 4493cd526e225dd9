import type { PersonView } from '../../../shared/contract/people';
import type { ConnectionTo } from '../../../shared/domain/conversations/conversation';
import { connectionKinds, wordConnectionKind } from '../../../shared/domain/conversations/conversation-words';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Chips } from '../../components/speak/chips';
import { Choices } from '../../components/speak/choices';
import { DateField } from '../../components/speak/date-field';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDevice } from '../../lib/use-device';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';

interface Looked {
  readonly found: 'found' | 'not-there';
  readonly what: string;
  readonly toKind: ConnectionTo;
  readonly madeOn: string;
}

type Props = { readonly view: PersonView; readonly onBack: () => void };

/** Something outside a conversation: a connection that was made, or what was looked for and is not there. */
export function NewConnection({ view, onBack }: Props) {
  const { today } = useDevice();
  const connect = useDoing('conversations.add-connection');
  const gap = useDoing('conversations.add-gap');
  const { id: personId } = view.person;
  const draft = useFormDraft<Looked>(`person/${personId}/connection`, {
    found: 'found',
    what: '',
    toKind: 'community',
    madeOn: today,
  });
  const { found, what, toKind, madeOn } = draft.form;
  const keep = async (): Promise<void> => {
    const kept =
      found === 'found'
        ? await connect.run({ personId, toKind, toWhat: what, madeOn }, 'The connection is kept.')
        : await gap.run({ personId, lookedFor: what }, 'Kept as a gap.');
    if (kept === null) return;
    draft.forget();
    onBack();
  };
  const refused = connect.refused ?? gap.refused;
  return (
    <Panel
      label="Something new"
      many
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void keep()}
            busy={connect.busy || gap.busy}
            {...(what.trim() === '' && { waiting: 'say what first' })}
          >
            Keep this
          </GoButton>
          <Safe>What is not there is kept too: it is what commissioners need to hear.</Safe>
        </>
      }
    >
      <PanelTop>What did we find for {firstNameOf(view.person.fullName)}?</PanelTop>
      <Field
        label="What, or who?"
        value={what}
        onChange={(words) => draft.change({ what: words })}
        single
        autoFocus
        maxLength={500}
      />
      <Choices
        label="Was it there?"
        choices={[
          { value: 'found', label: 'Yes, they are connected' },
          { value: 'not-there', label: 'We looked, and it is not there' },
        ]}
        value={found}
        onChange={(value) => draft.change({ found: value })}
      />
      {found === 'found' && (
        <>
          <Chips
            label="What is it?"
            chips={connectionKinds.map((value) => ({ value, label: wordConnectionKind(value) }))}
            value={toKind}
            onChange={(value) => draft.change({ toKind: value })}
          />
          <DateField
            label="When was that?"
            value={madeOn}
            onChange={(day) => draft.change({ madeOn: day })}
          />
        </>
      )}
      <LinkButton onPress={onBack}>Back to the connections</LinkButton>
    </Panel>
  );
}
