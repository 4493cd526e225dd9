import type { PersonView } from '../../../shared/contract/people';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { useMay } from '../../lib/use-may';
import { AtRest } from './at-rest';
import { ChangeLead } from './change-lead';
import { ChangePerson } from './change-person';
import { ConnectionOutcome } from './connection-outcome';
import { ConnectionsPanel } from './connections-panel';
import { LeavePerson } from './leave-person';
import { MergePerson } from './merge-person';
import { NewAction } from './new-action';
import { NewConnection } from './new-connection';
import { NewSpend } from './new-spend';
import { OneNextThing } from './one-next-thing';
import type { PersonMode } from './person-mode';
import { ToldConversation } from './told-conversation';
import { WithThem } from './with-them';

type Props = {
  readonly view: PersonView;
  readonly mode: PersonMode;
  readonly onMode: (mode: PersonMode) => void;
};

/** The panel of a person's page: the one next thing, or what it is lent to. */
export function PersonPanel({ view, mode, onMode }: Props) {
  const may = useMay();
  const back = (): void => onMode({ kind: 'next' });
  const toConnections = (): void => onMode({ kind: 'connections' });
  switch (mode.kind) {
    case 'details':
      return <ChangePerson view={view} onBack={back} />;
    case 'lead':
      return <ChangeLead view={view} onBack={back} />;
    case 'merge':
      return <MergePerson view={view} onBack={back} />;
    case 'close':
    case 'remove':
      return <LeavePerson view={view} leaving={mode.kind} onBack={back} />;
    case 'action':
      return <NewAction view={view} onBack={back} />;
    case 'spend':
      return <NewSpend view={view} onBack={back} />;
    case 'connect':
      return <NewConnection view={view} onBack={toConnections} />;
    case 'connections':
      return <ConnectionsPanel view={view} onMode={onMode} />;
    case 'outcome': {
      const connection = view.connections.find(({ id }) => id === mode.connectionId);
      if (connection === undefined) return <ConnectionsPanel view={view} onMode={onMode} />;
      const name = firstNameOf(view.person.fullName);
      return (
        <ConnectionOutcome key={connection.id} connection={connection} name={name} onBack={toConnections} />
      );
    }
    case 'conversation':
      return (
        <ToldConversation key={mode.conversationId} conversationId={mode.conversationId} onBack={back} />
      );
    case 'next': {
      if (!may('people.change')) return <WithThem view={view} onMode={onMode} />;
      const away = view.person.removedAt !== null || view.person.closedOn !== null;
      return away ? <AtRest view={view} onMode={onMode} /> : <OneNextThing view={view} onMode={onMode} />;
    }
  }
}
