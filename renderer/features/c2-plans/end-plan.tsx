import type { PlanView } from '../../../shared/contract/c2-plans';
import { type PlanOutcome, planOutcomes } from '../../../shared/domain/c2-plans/plan';
import { wordPlanOutcome } from '../../../shared/domain/c2-plans/plan-words';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { Choices } from '../../components/speak/choices';
import { Field } from '../../components/speak/field';
import { GoButton } from '../../components/speak/go-button';
import { Decide, Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';

type Ending = {
  readonly outcome: PlanOutcome | null;
  readonly outcomeWords: string;
  readonly difference: string;
};

/** How it ended and what made the difference. Usually decided in the huddle; here when it cannot wait. */
export function EndPlan({ plan, onBack }: { readonly plan: PlanView; readonly onBack: () => void }) {
  const ending = useFormDraft<Ending>(`c2-plan/${plan.id}/end`, {
    outcome: null,
    outcomeWords: '',
    difference: '',
  });
  const { outcome, outcomeWords, difference } = ending.form;
  const end = useDoing('c2-plans.end');
  const name = firstNameOf(plan.person.fullName);
  const waiting =
    outcome === null
      ? 'how it ended'
      : outcome === 'other' && outcomeWords.trim() === ''
        ? 'in words'
        : difference.trim() === ''
          ? 'what made the difference'
          : undefined;
  const keep = async (): Promise<void> => {
    if (outcome === null) return;
    const ended = await end.run(
      { planId: plan.id, outcome, outcomeWords, whatMadeTheDifference: difference },
      `${name}’s plan has ended.`,
    );
    if (ended === null) return;
    ending.forget();
    onBack();
  };
  return (
    <Panel
      label="End the plan"
      many
      foot={
        <>
          {end.refused !== null && <Refusal>{end.refused}</Refusal>}
          <Decide>
            <b>If we end it,</b> {name} is no longer held in the weekly huddle. If things change, reopening
            takes one sentence.
          </Decide>
          <GoButton onGo={() => void keep()} busy={end.busy} {...(waiting !== undefined && { waiting })}>
            End the plan
          </GoButton>
          <Safe>It can be taken back with Ctrl Z.</Safe>
        </>
      }
    >
      <Choices
        label="How did it end?"
        shape="tight"
        choices={planOutcomes.map((value) => ({ value, label: wordPlanOutcome(value) }))}
        value={outcome}
        onChange={(value) => ending.change({ outcome: value })}
      />
      {outcome === 'other' && (
        <Field
          label="In words"
          value={outcomeWords}
          onChange={(words) => ending.change({ outcomeWords: words })}
          single
          small
          autoFocus
        />
      )}
      <Field
        label="What made the difference?"
        value={difference}
        onChange={(words) => ending.change({ difference: words })}
        lines={3}
      />
      <LinkButton onPress={onBack}>Keep it open</LinkButton>
    </Panel>
  );
}
