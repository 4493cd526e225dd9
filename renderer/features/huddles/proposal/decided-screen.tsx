import type { DecisionView } from '../../../../shared/contract/c3-proposals';
import type { PersonLabel } from '../../../../shared/contract/labels';
import { sayDate } from '../../../../shared/domain/dates-said';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { whose } from '../../../../shared/domain/text';
import { PaperFoot } from '../../../components/frame/paper';
import { Voice } from '../../../components/words/own';
import { Say } from '../../../components/words/say';
import { Part } from '../../../components/words/text';
import { Positions } from '../../../telling/c3-proposals/positions';
import { ProposalWho } from '../../../telling/c3-proposals/proposal-who';
import { TriedThread } from '../../../telling/c3-proposals/tried-thread';
import { WhatWePropose } from '../../../telling/c3-proposals/what-we-propose';
import { OnTheWallAs } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { ReturnedPanel } from './returned-panel';
import { SignedOffPanel } from './signed-off-panel';

type Props = { readonly item: Item<'c3-proposal'>; readonly decision: DecisionView };

/** `Peter’s support starts on 1 April.` */
function sayStarts({ consideration }: DecisionView, person: PersonLabel, today: string): string {
  const { startsOn } = consideration;
  const name = firstNameOf(person.fullName);
  return startsOn === null
    ? `${name} has our support.`
    : `${whose(name)} support starts on ${sayDate(startsOn, today)}.`;
}

/** The decision as it was made: the good life it is for, what each of us said, and what it comes to. */
export function DecidedScreen({ item, decision }: Props) {
  const { today } = useRoom();
  const { proposal, round } = item;
  const signed = decision.decision === 'signed-off';
  const called = new Map(round.order.map(({ member }) => [member.id, member.calledName]));
  const nameOf = (id: string) =>
    called.get(id) ?? decision.positions.find(({ memberId }) => memberId === id)?.name ?? '';
  return (
    <>
      <ItemPaper>
        <ProposalWho proposal={proposal} wall={<OnTheWallAs knownAs={proposal.person.knownAs} />} />
        <Say size="one" soft={signed ? 'Signed off together.' : 'Not yet.'}>
          {signed ? sayStarts(decision, proposal.person, today) : 'Returned, with something to try first.'}
        </Say>
        <Voice>{decision.consideration.goodLife}</Voice>
        <TriedThread proposal={proposal} today={today} withProposal />
        <Part title="What we said">
          <Positions positions={decision.positions} nameOf={nameOf} />
        </Part>
        <PaperFoot>
          <WhatWePropose
            content={decision.consideration}
            today={today}
            title={signed ? 'What we agreed' : 'What was proposed'}
          />
        </PaperFoot>
      </ItemPaper>
      {signed ? (
        <SignedOffPanel item={item} decision={decision} />
      ) : (
        <ReturnedPanel item={item} decision={decision} />
      )}
    </>
  );
}
