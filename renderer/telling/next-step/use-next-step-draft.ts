import { isLocalDate } from '../../../shared/domain/dates';
import { useDraft } from '../../lib/use-draft';
import type { NextStepValue } from './next-step';

const nothing: NextStepValue = { what: '' };

/** Who or when, where it was chosen and not read from the words; null is "nobody" or "no day". */
function chosen(value: unknown, is: (text: string) => boolean): string | null | undefined {
  return value === null || (typeof value === 'string' && is(value)) ? value : undefined;
}

function parse(json: unknown): NextStepValue | null {
  if (typeof json !== 'object' || json === null || !('what' in json)) return null;
  const { what, memberId, dueOn } = { memberId: undefined, dueOn: undefined, ...json };
  if (typeof what !== 'string') return null;
  return { what, memberId: chosen(memberId, () => true), dueOn: chosen(dueOn, isLocalDate) };
}

/** One sentence for what is done next, kept as it is typed. */
export function useNextStepDraft(key: string) {
  const { body, change, forget } = useDraft(key, parse, nothing);
  return { value: body ?? nothing, change, forget };
}
