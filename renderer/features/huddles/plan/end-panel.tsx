import { planOutcomes } from '../../../../shared/domain/c2-plans/plan';
import { wordPlanOutcome } from '../../../../shared/domain/c2-plans/plan-words';
import { useKeys } from '../../../components/keys/use-keys';
import { LinkButton } from '../../../components/speak/buttons';
import { Choices } from '../../../components/speak/choices';
import { Field } from '../../../components/speak/field';
import { GoButton } from '../../../components/speak/go-button';
import { Decide, Safe } from '../../../components/speak/panel-words';
import { Refusal } from '../../../components/speak/refusal';
import { NextStepField } from '../../../telling/next-step/next-step-field';
import { useNextWords } from '../room/go-on';
import { ItemPanel } from '../room/item-panel';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';
import { EndInWords } from './end-in-words';
import { useReview } from './use-review';

/** How the plan ended, what made the difference, and what comes next. */
export function EndPanel({ item }: { readonly item: Item<'c2-plan'> }) {
  const { draft, change, members, today } = useRoom();
  const words = useNextWords();
  const notAfterAll = () => change({ decision: undefined });
  useKeys({ Escape: notAfterAll });
  const { step, outcome, record, waiting, refused, busy } = useReview();
  const difference = draft.difference ?? '';
  const toSay = waiting ?? (difference.trim() === '' ? 'what made the difference' : undefined);
  return (
    <ItemPanel
      label="How it ended"
      foot={
        <>
          <Decide>
            <EndInWords item={item} outcome={outcome} />
          </Decide>
          {refused !== null && <Refusal>{refused}</Refusal>}
          <GoButton
            onGo={() => void record()}
            next={words}
            busy={busy}
            {...(toSay !== undefined && { waiting: toSay })}
          >
            End the plan
          </GoButton>
          <Safe>
            <LinkButton onPress={notAfterAll}>Not ending it after all</LinkButton>
          </Safe>
        </>
      }
    >
      <Choices
        label="How did it end?"
        shape="tight"
        choices={planOutcomes.map((value) => ({ value, label: wordPlanOutcome(value) }))}
        value={outcome}
        onChange={(chosen) => change({ outcome: chosen })}
      />
      {outcome === 'other' && (
        <Field
          label="In words"
          small
          value={draft.outcomeWords ?? ''}
          onChange={(outcomeWords) => change({ outcomeWords })}
          autoFocus
        />
      )}
      <Field
        label="What made the difference?"
        value={difference}
        onChange={(said) => change({ difference: said })}
        lines={3}
      />
      <NextStepField
        label="What comes next, and who?"
        small
        value={step}
        onChange={({ what, memberId, dueOn }) =>
          change({ nextStep: what, nextMemberId: memberId, nextDueOn: dueOn })
        }
        members={members}
        today={today}
      />
    </ItemPanel>
  );
}
