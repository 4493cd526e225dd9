import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { formatPounds, parsePounds, wordMoneyRefusal } from '../../../shared/domain/money';
import { useDevice } from '../../lib/use-device';
import { useDraft } from '../../lib/use-draft';
import { useDoing } from '../use-doing';

export interface SpendBeingWritten {
  readonly amount: string;
  readonly what: string;
}

const fresh: SpendBeingWritten = { amount: '', what: '' };

/** What was being written, read back; anything else is a fresh spend. */
function parse(json: unknown): SpendBeingWritten | null {
  if (typeof json !== 'object' || json === null) return null;
  const { amount, what } = { amount: null, what: null, ...json };
  return typeof amount === 'string' && typeof what === 'string' ? { amount, what } : null;
}

/**
 * A spend being recorded on a plan, kept as it is typed, and what it would come to: within the limit, or awaiting agreement. The main
 * process decides which when it is kept; this only says beforehand what it will decide.
 */
export function useSpend(plan: Pick<PlanView, 'id' | 'person' | 'leftPence'>) {
  const { today } = useDevice();
  const draft = useDraft(`c2-plan/${plan.id}/spend`, parse, fresh);
  const spend = draft.body ?? fresh;
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
    draft.forget();
    setTried(false);
    return true;
  };
  return {
    spend,
    setSpend: draft.change,
    keep,
    pence,
    passesByPence,
    amountWrong: !read.ok && (tried || spend.what !== '') ? wordMoneyRefusal(read.refusal) : null,
    refused: doing.refused,
    busy: doing.busy,
  };
}
