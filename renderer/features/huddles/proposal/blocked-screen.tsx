import type { PlanView } from '../../../../shared/contract/c2-plans';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { PaperFoot } from '../../../components/frame/paper';
import { type Check, CheckList, DashList } from '../../../components/words/check-list';
import { Voice } from '../../../components/words/own';
import { Say } from '../../../components/words/say';
import { Columns, Flag, Part, Text } from '../../../components/words/text';
import { actionBy } from '../../../telling/action-by';
import { PlanThread } from '../../../telling/c2-plans/plan-thread';
import { ProposalWho } from '../../../telling/c3-proposals/proposal-who';
import { WhatWePropose } from '../../../telling/c3-proposals/what-we-propose';
import { OnTheWallAs } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { BlockedPanel } from './blocked-panel';
import { LeftWaiting } from './left-waiting';

type Props = { readonly item: Item<'c3-proposal'>; readonly plan: PlanView };

const ifWeWait = [
  'The proposal keeps its place and every word',
  'It comes back by itself when the C2 plan ends',
  'Money within the C2 plan goes on as before',
];

/** Golden rule 3: we never plan long-term in a crisis. The crisis so far, what still moves, and what waits. */
export function BlockedScreen({ item, plan }: Props) {
  const { today, row } = useRoom();
  const { proposal } = item;
  const person = firstNameOf(proposal.person.fullName);
  const moving = plan.steps.filter((step) => step.state === 'open');
  return (
    <>
      <ItemPaper>
        <ProposalWho proposal={proposal} wall={<OnTheWallAs knownAs={proposal.person.knownAs} />} />
        <Say size="one" soft="We never plan long-term in a crisis.">
          {`${person} is on day ${plan.day} of one.`}
        </Say>
        <Voice>{plan.plan.ownWords === '' ? proposal.content.goodLife : plan.plan.ownWords}</Voice>
        <PlanThread
          plan={plan}
          today={today}
          shaped
          aboveEnd={<Flag>The C2 plan is still open, so sign-off is blocked.</Flag>}
        />
        <Columns>
          <Part title="Still moving">
            {moving.length === 0 ? (
              <Text soft>{plan.whatNeedsToChange}</Text>
            ) : (
              <CheckList
                items={moving.map(
                  (step): Check => ({
                    id: step.id,
                    state: 'open',
                    words: step.what,
                    by: actionBy(step, today),
                  }),
                )}
              />
            )}
          </Part>
          <Part title="If we wait">
            <DashList items={ifWeWait} />
          </Part>
        </Columns>
        <PaperFoot>
          <WhatWePropose content={proposal.content} today={today} title="What waits" />
        </PaperFoot>
      </ItemPaper>
      {row.state === 'done' ? <LeftWaiting /> : <BlockedPanel item={item} />}
    </>
  );
}
