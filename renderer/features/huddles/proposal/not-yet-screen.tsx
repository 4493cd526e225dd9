import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { firstWords } from '../../../../shared/domain/text';
import { PaperFoot } from '../../../components/frame/paper';
import { Voice } from '../../../components/words/own';
import { Say } from '../../../components/words/say';
import { Part, Text } from '../../../components/words/text';
import { Positions } from '../../../telling/c3-proposals/positions';
import { ProposalWho } from '../../../telling/c3-proposals/proposal-who';
import { TriedThread } from '../../../telling/c3-proposals/tried-thread';
import { OnTheWallAs } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { ReturnPanel } from './return-panel';
import { positionsOf } from './round-states';

type Props = { readonly item: Item<'c3-proposal'>; readonly onHearAgain: () => void };

/** Not yet: what each of us said, opened together, and what we try first. Nothing is refused. */
export function NotYetScreen({ item, onHearAgain }: Props) {
  const { today } = useRoom();
  const { proposal, round } = item;
  const positions = positionsOf(round);
  const first = positions.find(({ position }) => position === 'not-yet');
  const who = proposal.proposer?.calledName ?? 'whoever brought it';
  return (
    <>
      <ItemPaper>
        <ProposalWho proposal={proposal} wall={<OnTheWallAs knownAs={proposal.person.knownAs} />} />
        <Say soft="Not yet.">
          {first === undefined ? 'We need to hear more.' : firstWords(first.reason, 90)}
        </Say>
        <Voice>{proposal.content.goodLife}</Voice>
        <TriedThread proposal={proposal} today={today} withProposal />
        <Part title={round.hidden ? 'What we said, opened together' : 'What we said'}>
          <Positions
            positions={positions}
            nameOf={(id) => round.order.find(({ member }) => member.id === id)?.member.calledName ?? ''}
          />
        </Part>
        <PaperFoot>
          <Part title="What stays true">
            <Text soft>
              Everything already written is kept. When what we try has been tried and{' '}
              {firstNameOf(proposal.person.fullName)} has been told, {who} makes it ready again, and we begin
              with what was said.
            </Text>
          </Part>
        </PaperFoot>
      </ItemPaper>
      <ReturnPanel item={item} onHearAgain={onHearAgain} />
    </>
  );
}
