import { useState } from 'react';
import { sayWhoIsOpen, wordLevel } from '../../../shared/domain/access/level-words';
import { PaperFoot } from '../../components/frame/paper';
import { Table } from '../../components/lists/table';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Part, Quiet, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { sayFacilitators } from '../../telling/say-facilitators';
import { settingsPlaces } from '../../telling/settings-places';
import { MemberAccess } from './member-access';

/** Who may see what: each member in a sentence, and in the panel the one who is chosen. */
export function AccessPage() {
  const device = useDevice();
  const { members, actingMemberId, withPin } = device;
  const here = members.filter(({ leftOn }) => leftOn === null);
  const [chosenId, setChosenId] = useState(actingMemberId);
  const chosen = here.find(({ id }) => id === chosenId) ?? here[0];
  if (chosen === undefined) return null;
  return (
    <AppPage
      at="/settings"
      about="settings access"
      inside={settingsPlaces('/settings/access')}
      panel={<MemberAccess key={chosen.id} member={chosen} />}
    >
      <Say size="one" soft="Everybody has the same say in the room.">
        This is who may see what.
      </Say>
      <ThreadLine />
      <Table
        label="Who may see what"
        heads={['Member', 'Here', 'PIN']}
        rows={here.map((member) => ({
          id: member.id,
          onOpen: () => setChosenId(member.id),
          cells: [
            <b key="name">{member.name}</b>,
            wordLevel[member.access],
            withPin.includes(member.id) ? 'set' : <Quiet key="pin">none</Quiet>,
          ],
        }))}
      />
      <PaperFoot>
        <Part title="How far this holds">
          <Text>{sayFacilitators(device)}</Text>
          <Text soft>{sayWhoIsOpen(here, withPin)}</Text>
        </Part>
      </PaperFoot>
    </AppPage>
  );
}
