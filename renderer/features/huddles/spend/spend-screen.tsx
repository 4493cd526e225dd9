import { formatPounds } from '../../../../shared/domain/money';
import { DashList } from '../../../components/words/check-list';
import { Columns, Part, Text } from '../../../components/words/text';
import { PlanMoney } from '../../../telling/c2-plans/plan-money';
import { Strengths } from '../../../telling/c2-plans/plan-parts';
import { PlanStory } from '../../../telling/c2-plans/plan-story';
import { sayAsked } from '../../../telling/c2-plans/say-money';
import { linesOf } from '../../../telling/lines';
import { OnTheWallAs } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { SpendDecided } from './spend-decided';
import { SpendPanel } from './spend-panel';

/** A spend that would pass the limit: the plan it is for, and what it would come to. */
export function SpendScreen({ item }: { readonly item: Item<'spend'> }) {
  const { today } = useRoom();
  const { spend, plan } = item;
  const waits = spend.standing === 'awaiting';
  const asked = formatPounds(spend.amountPence);
  return (
    <>
      <ItemPaper>
        <PlanStory
          plan={plan}
          today={today}
          wall={<OnTheWallAs knownAs={plan.person.knownAs} />}
          columns={
            <Columns>
              <Part title={`What the ${asked} is for`}>
                <DashList items={linesOf(spend.what)} />
                {spend.member !== null && <Text soft>{spend.member.calledName} asks.</Text>}
              </Part>
              <Part title="Strong already">
                <Strengths text={plan.plan.strengths} />
              </Part>
            </Columns>
          }
          money={
            waits ? (
              <PlanMoney
                plan={plan}
                asked={{ label: linesOf(spend.what)[0] ?? '', amount: spend.amountPence }}
                title={sayAsked(plan.committedPence, spend.amountPence, item.passesByPence)}
              />
            ) : (
              <PlanMoney plan={plan} />
            )
          }
        />
      </ItemPaper>
      {waits ? <SpendPanel item={item} /> : <SpendDecided spend={spend} />}
    </>
  );
}
