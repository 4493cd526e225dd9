import type { ReviewDecision } from '../../../../shared/domain/c2-plans/plan';
import type { Choice } from '../../../components/speak/choices';

/** What the room may decide at a review. */
export const decisionChoices: readonly Choice<ReviewDecision>[] = [
  { value: 'continue', label: 'Continue the plan' },
  { value: 'change', label: 'Change the plan' },
  { value: 'end', label: 'End the plan' },
];
