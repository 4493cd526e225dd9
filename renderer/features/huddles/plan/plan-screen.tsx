import type { ItemDraft } from '../../../../shared/contract/item-draft';
import type { ConversationKind } from '../../../components/marks/conversation-mark';
import { PlanMoney } from '../../../telling/c2-plans/plan-money';
import { PlanStory } from '../../../telling/c2-plans/plan-story';
import { useSpend } from '../../../telling/c2-plans/use-spend';
import { OnTheWallAs } from '../../../telling/on-the-wall';
import { ItemPaper } from '../room/item-paper';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { ContactPanel } from './contact-panel';
import { EndPanel } from './end-panel';
import { RecordSpendPanel } from './record-spend-panel';
import { ReviewPanel } from './review-panel';
import { ReviewedPanel } from './reviewed-panel';

/** What the thread goes on to, while the team says how the plan ends. */
function goesOnTo({ decision, outcome }: ItemDraft): ConversationKind | undefined {
  if (decision !== 'end') return undefined;
  if (outcome === 'connected-and-moving-on') return 'C1';
  return outcome === 'needs-c3' ? 'C3' : undefined;
}

/** A C2 plan is told as a story, then reviewed: what changed, what we do, what comes next and who. */
export function PlanScreen({ item }: { readonly item: Item<'c2-plan'> }) {
  const { mode } = useRoom();
  if (mode === 'spend') return <SpendOnTheSpot item={item} />;
  return (
    <>
      <PlanPaper item={item} />
      {mode === 'contact' ? <ContactPanel plan={item.plan} /> : <PlanPanel item={item} />}
    </>
  );
}

/** While a spend is typed the ruler shows what it would come to. */
function SpendOnTheSpot({ item }: { readonly item: Item<'c2-plan'> }) {
  const spending = useSpend(item.plan);
  const { pence, spend } = spending;
  const asked = pence === null || pence === 0 ? undefined : { label: spend.what, amount: pence };
  return (
    <>
      <PlanPaper item={item} asked={asked} />
      <RecordSpendPanel plan={item.plan} spending={spending} />
    </>
  );
}

type PaperProps = {
  readonly item: Item<'c2-plan'>;
  readonly asked?: { readonly label: string; readonly amount: number } | undefined;
};

function PlanPaper({ item, asked }: PaperProps) {
  const { today, draft } = useRoom();
  const { plan, review } = item;
  return (
    <ItemPaper>
      <PlanStory
        plan={plan}
        today={today}
        wall={<OnTheWallAs knownAs={plan.person.knownAs} />}
        ending={review === null && draft.decision === 'end'}
        end={review === null ? goesOnTo(draft) : undefined}
        {...(asked !== undefined && { money: <PlanMoney plan={plan} asked={asked} /> })}
      />
    </ItemPaper>
  );
}

/** Which panel the plan asks for now: the review as it was recorded, how it ends, or the review itself. */
function PlanPanel({ item }: { readonly item: Item<'c2-plan'> }) {
  const { draft } = useRoom();
  if (item.review !== null) return <ReviewedPanel item={item} review={item.review} />;
  return draft.decision === 'end' ? <EndPanel item={item} /> : <ReviewPanel item={item} />;
}
