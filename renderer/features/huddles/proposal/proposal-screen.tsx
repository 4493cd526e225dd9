import { useState } from 'react';
import { ProposalStory } from '../../../telling/c3-proposals/proposal-story';
import { OnTheWallAs } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { BlockedScreen } from './blocked-screen';
import { DecidedScreen } from './decided-screen';
import { NotYetScreen } from './not-yet-screen';
import { RoundPanel } from './round-panel';
import { saysNotYet } from './round-states';

/** A C3 proposal in the room: blocked by a crisis, in its round, not yet, or decided. */
export function ProposalScreen({ item }: { readonly item: Item<'c3-proposal'> }) {
  const { today } = useRoom();
  const [hearAgain, setHearAgain] = useState(false);
  const { proposal, plan, round, decision } = item;
  if (decision !== null) return <DecidedScreen item={item} decision={decision} />;
  if (plan !== null && round.blocked) return <BlockedScreen item={item} plan={plan} />;
  if (saysNotYet(round) && !hearAgain)
    return <NotYetScreen item={item} onHearAgain={() => setHearAgain(true)} />;
  return (
    <>
      <ItemPaper>
        <ProposalStory
          proposal={proposal}
          today={today}
          wall={<OnTheWallAs knownAs={proposal.person.knownAs} />}
        />
      </ItemPaper>
      <RoundPanel item={item} onHeard={() => setHearAgain(false)} />
    </>
  );
}
