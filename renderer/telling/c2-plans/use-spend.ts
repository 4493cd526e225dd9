import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { formatPounds, parsePounds, wordMoneyRefusal } from '../../../shared/domain/money';
import { useDevice } from '../../lib/use-device';
import { useDoing } from '../use-doing';

export interface SpendBeingWritten {
  readonly amount: string;
  readonly what: string;
}

const fresh: SpendBeingWritten = { amount: '', what: '' };

/**
 * A spend being recorded on a plan, and what it would come to: within the limit, or awaiting agreement. The main
 * process decides which when it is kept; this only says beforehand what it will decide.
 */
export function useSpend(plan: Pick<PlanView, 'person' | 'leftPence'>) {
  const { today } = useDevice();
  const [spend, setSpend] = useState(fresh);
  const [tried, setTried] = useState(false);
  const doing = useDoing('c2-plans.record-spend');
  const read = parsePounds(spend.amount);
  const pence = read.ok ? read.value : null;
  const passesByPence = pence === null ? 0 : Math.max(0, pence - plan.leftPence);
  const keep = async (): Promise<boolean> => {
    setTried(true);
    if (pence === null) return false;
    const said =
      passesByPence > 0
        ? `${formatPounds(pence)} awaits agreement.`
        : `${formatPounds(pence)} kept, within our limit.`;
    const done = await doing.run(
      { personId: plan.person.id, amountPence: pence, what: spend.what, on: today },
      said,
    );
    if (done === null) return false;
    setSpend(fresh);
    setTried(false);
    return true;
  };
  return {
    spend,
    setSpend,
    keep,
    pence,
    passesByPence,
    amountWrong: !read.ok && (tried || spend.what !== '') ? wordMoneyRefusal(read.refusal) : null,
    refused: doing.refused,
    busy: doing.busy,
  };
}
