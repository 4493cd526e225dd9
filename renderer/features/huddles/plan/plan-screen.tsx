import type { ItemDraft } from '../../../../shared/contract/huddles';
import type { ConversationKind } from '../../../components/marks/conversation-mark';
import { PlanMoney } from '../../../telling/c2-plans/plan-money';
import { PlanStory } from '../../../telling/c2-plans/plan-story';
import { useContact } from '../../../telling/c2-plans/use-contact';
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
  const { today, mode, draft } = useRoom();
  const { plan } = item;
  const spending = useSpend(plan);
  const asked =
    mode === 'spend' && spending.pence !== null
      ? { label: spending.spend.what, amount: spending.pence }
      : undefined;
  return (
    <>
      <ItemPaper>
        <PlanStory
          plan={plan}
          today={today}
          wall={<OnTheWallAs knownAs={plan.person.knownAs} />}
          ending={item.review === null && draft.decision === 'end'}
          end={item.review === null ? goesOnTo(draft) : undefined}
          {...(asked !== undefined && { money: <PlanMoney plan={plan} asked={asked} /> })}
        />
      </ItemPaper>
      {mode === 'spend' ? <RecordSpendPanel plan={plan} spending={spending} /> : <PlanPanel item={item} />}
    </>
  );
}

/** Which panel the plan asks for now: a contact, the review as it was, how it ends, or the review itself. */
function PlanPanel({ item }: { readonly item: Item<'c2-plan'> }) {
  const { mode, draft } = useRoom();
  const contact = useContact(item.plan);
  if (mode === 'contact') return <ContactPanel plan={item.plan} contact={contact} />;
  if (item.review !== null) return <ReviewedPanel item={item} review={item.review} />;
  return draft.decision === 'end' ? <EndPanel item={item} /> : <ReviewPanel item={item} />;
}
