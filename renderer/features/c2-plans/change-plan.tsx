import type { PlanView } from '../../../shared/contract/c2-plans';
import { notYetWritten } from '../../../shared/domain/c2-plans/opening';
import { wordPlanPart } from '../../../shared/domain/c2-plans/refusal-words';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { Panel } from '../../components/frame/panel';
import { LinkButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Refusal } from '../../components/speak/refusal';
import { useFormDraft } from '../../lib/use-form-draft';
import { useDoing } from '../../telling/use-doing';
import { type PlanBeingWritten, PlanFields, rhythmOf } from './plan-fields';

/** Changes what an open plan says, how often we are in touch, or who covers. */
export function ChangePlan({ plan, onBack }: { readonly plan: PlanView; readonly onBack: () => void }) {
  const draft = useFormDraft<PlanBeingWritten>(`c2-plan/${plan.id}/change`, {
    strengths: plan.plan.strengths,
    ownWords: plan.plan.ownWords,
    whatNeedsToChange: plan.whatNeedsToChange,
    emergencyPlan: plan.plan.emergencyPlan,
    rhythm: String(plan.contactRhythmDays),
    buddyId: plan.buddy?.id ?? null,
  });
  const written = draft.form;
  const change = useDoing('c2-plans.change');
  const rhythm = rhythmOf(written.rhythm);
  const keep = async (): Promise<void> => {
    if (rhythm === null) return;
    const { rhythm: _typed, ...rest } = written;
    if (
      (await change.run(
        { planId: plan.id, change: { ...rest, contactRhythmDays: rhythm } },
        'The plan is changed.',
      )) === null
    )
      return;
    draft.forget();
    onBack();
  };
  // What a spend left unwritten may stay so for now; what is written already is not taken out again.
  const unsaid = notYetWritten({ ...plan.plan, whatNeedsToChange: plan.whatNeedsToChange });
  const [missing] = notYetWritten(written).filter((part) => !unsaid.includes(part));
  const waiting = missing !== undefined ? wordPlanPart(missing) : rhythm === null ? 'how often' : undefined;
  return (
    <Panel
      label="Change the plan"
      many
      foot={
        <>
          {change.refused !== null && <Refusal>{change.refused}</Refusal>}
          <GoButton onGo={() => void keep()} busy={change.busy} {...(waiting !== undefined && { waiting })}>
            Keep this change
          </GoButton>
        </>
      }
    >
      <PlanFields
        name={firstNameOf(plan.person.fullName)}
        leadId={plan.lead?.id ?? null}
        plan={written}
        change={draft.change}
      />
      <LinkButton onPress={onBack}>Leave it as it is</LinkButton>
    </Panel>
  );
}
