import { useMemo } from 'react';
import { wordPacing } from '../../../../shared/domain/gatherings/pacing-words';
import { wordGently } from '../../../../shared/domain/huddles/pacing-words';
import { Keys, Pace, Rail } from '../../../components/frame/rail';
import { RailStops } from '../../../components/frame/rail-stops';
import { LinkButton } from '../../../components/speak/buttons';
import { GuideOffer } from '../../../telling/guides/guide-offer';
import { guidePlaceOf } from '../modes/guide-place';
import { useRoom } from '../room/room';
import { agendaStops } from './agenda-stops';
import { HuddleBrand } from './huddle-brand';
import { WhoIsHere } from './who-is-here';

const keys = [
  [['←', '→'], 'back, on'],
  [['?'], 'keys'],
] as const;

/** Where we are in the huddle: what is done, where the thread leaves, what is still to come, and who is here. */
export function AgendaRail() {
  const { view, row, goTo, setMode } = useRoom();
  const stops = useMemo(() => agendaStops(view), [view]);
  const pace = view.pacing;
  const gently = wordGently(pace, row.kind);
  return (
    <Rail
      label="Agenda"
      head={
        <>
          <HuddleBrand view={view} />
          <Pace {...(gently !== '' && { under: gently })}>{wordPacing(pace)}</Pace>
        </>
      }
      foot={
        <>
          <WhoIsHere view={view} />
          <p>
            <LinkButton onPress={() => setMode('agenda')}>Change the agenda</LinkButton>
          </p>
          <GuideOffer place={guidePlaceOf(row.kind)} onOpen={() => setMode('guide')} letterTaken />
          <Keys keys={keys} />
        </>
      }
    >
      <RailStops stops={stops} onGo={goTo} />
    </Rail>
  );
}
