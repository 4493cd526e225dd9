import { Choices } from '../../../components/speak/choices';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { decisionChoices } from './decision-choices';
import { LeadForNow } from './lead-for-now';
import { OnTheSpot } from './on-the-spot';
import { useReview } from './use-review';

/** The review: what has changed, what we do, what next and who. */
export function ReviewPanel({ item }: { readonly item: Item<'c2-plan'> }) {
  const { draft, change, members, today } = useRoom();
  const words = useNextWords();
  const { step, memberId, record, waiting, refused, busy } = useReview();
  return (
    <ItemPanel
      label="The review"
      foot={
        <>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void record()}
            next={words}
            busy={busy}
            {...(waiting !== undefined && { waiting })}
          >
            Record and go on
          </GoButton>
          <Safe>Kept as you type. If the lid closes, we resume here.</Safe>
        </>
      }
    >
      <Field
        label="What has changed?"
        value={draft.whatChanged ?? ''}
        onChange={(whatChanged) => change({ whatChanged })}
        lines={3}
      />
      <Choices
        label="What do we do?"
        choices={decisionChoices}
        value={draft.decision ?? null}
        onChange={(decision) => change({ decision })}
      />
      <NextStepField
        label="What next, and who?"
        value={step}
        onChange={({ what, memberId: who, dueOn }) =>
          change({ nextStep: what, nextMemberId: who, nextDueOn: dueOn })
        }
        members={members}
        today={today}
        lines={2}
      >
        <LeadForNow plan={item.plan} memberId={memberId} />
      </NextStepField>
      <OnTheSpot />
    </ItemPanel>
  );
}
