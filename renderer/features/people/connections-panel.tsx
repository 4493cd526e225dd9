import type { ConnectionView, PersonView } from '../../../shared/contract/people';
import { wordConnectionOutcome } from '../../../shared/domain/conversations/conversation-words';
import { daysBetween } from '../../../shared/domain/dates';
import { sayDaysAgo } from '../../../shared/domain/dates-said';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel, PanelPart, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Rows } from '../../components/words/rows';
import { useDevice } from '../../lib/use-device';
import type { PersonMode } from './person-mode';

type Props = { readonly view: PersonView; readonly onMode: (mode: PersonMode) => void };

/** Everything a person was connected with, what is still to be asked about first, and what came of the rest. */
export function ConnectionsPanel({ view, onMode }: Props) {
  const open = view.connections.filter(({ outcome }) => outcome === 'not-known-yet');
  const known = view.connections.filter(({ outcome }) => outcome !== 'not-known-yet');
  const name = firstNameOf(view.person.fullName);
  return (
    <Panel
      label="Connections"
      foot={<GoButton onGo={() => onMode({ kind: 'connect' })}>Something new for {name}</GoButton>}
    >
      <PanelTop kicker={name}>{open.length === 0 ? 'What it came to' : 'How did it turn out?'}</PanelTop>
      {view.connections.length > 0 && (
        <PanelText soft>Choose one to say what came of it, or to put it right.</PanelText>
      )}
      {open.length > 0 && <Connections connections={open} onMode={onMode} />}
      {known.length > 0 && (
        <PanelPart title={open.length === 0 ? undefined : 'What came of the others'}>
          <Connections connections={known} onMode={onMode} />
        </PanelPart>
      )}
      {view.connections.length === 0 && (
        <PanelText soft>
          Nothing yet. Places, people and things that help stand here with what came of them.
        </PanelText>
      )}
      <LinkButton onPress={() => onMode({ kind: 'next' })}>Back to the one next thing</LinkButton>
    </Panel>
  );
}

type ListProps = { readonly connections: readonly ConnectionView[]; readonly onMode: Props['onMode'] };

function Connections({ connections, onMode }: ListProps) {
  const { today } = useDevice();
  return (
    <Rows
      rows={connections.map(({ id, toWhat, madeOn, outcome, outcomeNote }) => ({
        id,
        words: outcomeNote === null ? toWhat : `${toWhat}. ${outcomeNote}`,
        end:
          outcome === 'not-known-yet'
            ? sayDaysAgo(daysBetween(madeOn, today))
            : wordConnectionOutcome(outcome),
        onOpen: () => onMode({ kind: 'outcome', connectionId: id }),
      }))}
    />
  );
}
