import type { PlanView } from '../../../../shared/contract/c2-plans';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { KeepSpendStep } from '../../../telling/c2-plans/keep-spend-step';
import { SpendFields } from '../../../telling/c2-plans/spend-fields';
import type { useSpend } from '../../../telling/c2-plans/use-spend';
import { ModePanel } from '../modes/mode-panel';
import { useRoom } from '../room/room';

type Props = { readonly plan: PlanView; readonly spending: ReturnType<typeof useSpend> };

/** A spend, recorded while the plan is reviewed. One past the limit comes up in this huddle. */
export function RecordSpendPanel({ plan, spending }: Props) {
  const { setMode } = useRoom();
  return (
    <ModePanel
      label={`A spend for ${firstNameOf(plan.person.fullName)}`}
      many
      foot={<KeepSpendStep spending={spending} onKept={() => setMode(null)} />}
    >
      <SpendFields
        spending={spending}
        name={firstNameOf(plan.person.fullName)}
        agreedWhen="comes up in this huddle"
      />
    </ModePanel>
  );
}
