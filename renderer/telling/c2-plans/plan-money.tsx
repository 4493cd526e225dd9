import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { formatPounds } from '../../../shared/domain/money';
import { SpendRuler } from '../../components/time/spend-ruler';
import { Part } from '../../components/words/text';
import { sayMoney } from './say-money';

type Props = {
  readonly plan: PlanView;
  /** The spend the team is asked to agree to, or the one being typed: hatched, and seen to cross the limit. */
  readonly asked?: { readonly label: string; readonly amount: number } | undefined;
  /** In place of the sentence above the ruler. */
  readonly title?: ReactNode;
  readonly aside?: ReactNode;
  /** The team is saying how it ends: what is left was never needed. */
  readonly ending?: boolean;
};

/** What the plan has spent against what the team may commit without asking. */
export function PlanMoney({ plan, asked, title, aside, ending = false }: Props) {
  const committed = plan.spends.filter(
    ({ standing }) => standing === 'within-limit' || standing === 'agreed',
  );
  const spends = committed.map(({ id, what, amountPence }) => ({ id, label: what, amount: amountPence }));
  // Where each spend has the limit to itself, a ruler of their sum would say something untrue of it.
  const limit = plan.limitCountedOver === 'plan' ? plan.limitPence : Math.max(plan.committedPence, 1);
  return (
    <Part title={title ?? sayMoney(plan)} aside={aside}>
      <SpendRuler
        spends={spends}
        limit={limit}
        format={formatPounds}
        {...(asked !== undefined && { asked })}
        leftWords={plan.endedOn === null && !ending ? 'without asking' : 'was never needed'}
      />
    </Part>
  );
}
