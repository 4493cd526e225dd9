import { sayDate } from '../../../../shared/domain/dates-said';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { sayCount, whose } from '../../../../shared/domain/text';
import { useDevice } from '../../../lib/use-device';
import type { Item } from '../room/item-view';
import { positionsOf } from './round-states';

/** What the sign-off will say, before it is made: `we agree together that Peter’s support starts on 1 April`. */
export function DecisionInWords({ item: { proposal, round } }: { readonly item: Item<'c3-proposal'> }) {
  const { team, today } = useDevice();
  const person = firstNameOf(proposal.person.fullName);
  const { startsOn } = proposal.content;
  const starts =
    startsOn === null
      ? `${person} has our support`
      : `${whose(person)} support starts on ${sayDate(startsOn, today)}`;
  const kept = positionsOf(round).filter(({ position }) => position === 'reservation').length;
  const reservations = kept === 0 ? '' : `, with ${sayCount(kept, 'reservation')} kept`;
  const still = round.stillToSpeakIds.length > 0;
  const condition =
    team.signOffBy === 'majority'
      ? still
        ? 'If more than half of us agree,'
        : 'If we sign off,'
      : still
        ? 'If nobody says not yet,'
        : 'If we sign off,';
  return (
    <>
      <b>{condition}</b> we agree together that {starts}
      {reservations}.
    </>
  );
}
