import type { PlanOutcome } from '../../../../shared/domain/c2-plans/plan';
import { firstNameOf } from '../../../../shared/domain/people/first-name';
import { whose } from '../../../../shared/domain/text';
import type { Item } from '../room/item-view';

type Props = { readonly item: Item<'c2-plan'>; readonly outcome: PlanOutcome | null };

/** What ending the plan means for the person, in words, before it is done. */
export function EndInWords({ item: { plan }, outcome }: Props) {
  const name = firstNameOf(plan.person.fullName);
  const beside = plan.lead === null ? '' : ` with ${plan.lead.calledName} alongside`;
  const goesOn: Readonly<Record<PlanOutcome, string>> = {
    'in-control-again': `${name} is in control again, and knows how to find us.`,
    'connected-and-moving-on': `${whose(name)} thread goes on in C1${beside}.`,
    'needs-c3': `we begin a C3 conversation${beside}. The proposal is prepared, not promised.`,
    'hospital-or-care': `${whose(name)} story stays with us${beside}, for when it is needed.`,
    'moved-away': `${whose(name)} story is kept. Somebody hands it over, with ${whose(name)} agreement.`,
    died: `${whose(name)} story is kept. Take a moment together.`,
    other: `${whose(name)} story is kept as you put it.`,
  };
  if (outcome === 'died') {
    return (
      <>
        <b>If we end it,</b> {goesOn.died}
      </>
    );
  }
  return (
    <>
      <b>If we end it,</b> {outcome === null ? `${whose(name)} story is kept.` : goesOn[outcome]} If things
      change, reopening takes one sentence.
    </>
  );
}
