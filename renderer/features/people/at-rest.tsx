import { useLocation } from 'wouter';
import type { PersonView } from '../../../shared/contract/people';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';
import type { PersonMode } from './person-mode';

type Props = { readonly view: PersonView; readonly onMode: (mode: PersonMode) => void };

/** Somebody who has come to rest, or was removed: why, and the way back. */
export function AtRest({ view: { person }, onMode }: Props) {
  const [, go] = useLocation();
  const reopen = useDoing('people.reopen');
  const bringBack = useDoing('people.bring-back');
  const gone = person.removedAt !== null;
  const take = (): void => {
    if (gone) void bringBack.run({ personId: person.id }, 'Brought back.');
    else void reopen.run({ personId: person.id }, 'With us again.');
  };
  const refused = reopen.refused ?? bringBack.refused;
  return (
    <Panel
      label="At rest"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton onGo={take} busy={reopen.busy || bringBack.busy}>
            {gone ? 'Bring them back' : 'Talk with them again'}
          </GoButton>
        </>
      }
    >
      <PanelTop>
        {gone ? 'Removed, and can be brought back for 30 days.' : 'At rest. The door is open.'}
      </PanelTop>
      {person.closedReason !== null && <PanelText soft>{person.closedReason}</PanelText>}
      {!gone && (
        <PanelText soft>
          <LinkButton onPress={() => onMode({ kind: 'details' })}>Their details</LinkButton>{' '}
          <LinkButton onPress={() => go(`/stories/new/${person.id}`)}>
            Tell this as a story of change
          </LinkButton>
        </PanelText>
      )}
    </Panel>
  );
}
