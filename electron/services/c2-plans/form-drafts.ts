import { forgetDraft } from '../../store/drafts';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** What is being typed on a plan's page, by the form it stands in; the key names the plan, or the person before there is one. */
export type PlanForm = 'open' | 'change' | 'contact' | 'spend' | 'end' | 'reopen';

/** What was recorded is no draft any more: forgotten in the transaction that records it. */
export async function forgetPlanDraft(
  writing: Writing,
  acting: ActingMember,
  form: PlanForm,
  ...ids: readonly string[]
): Promise<void> {
  for (const id of ids) await forgetDraft(writing.db, acting.teamId, `c2-plan/${id}/${form}`);
}
