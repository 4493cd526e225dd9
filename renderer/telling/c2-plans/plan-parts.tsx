import type { PlanView } from '../../../shared/contract/c2-plans';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { type Check, CheckList, DashList } from '../../components/words/check-list';
import { Quiet, Text } from '../../components/words/text';
import { actionBy } from '../action-by';
import { linesOf } from '../lines';

/** The steps of a plan: what is done, and what is still to do, with who and by when. */
export function PlanSteps({ plan, today }: { readonly plan: PlanView; readonly today: LocalDate }) {
  const steps = plan.steps.filter((step) => step.state !== 'dropped');
  if (steps.length === 0) return <Text soft>No steps yet. The next one is said at the review.</Text>;
  return (
    <CheckList
      items={steps.map((step): Check => {
        const by = step.doneOn === null ? actionBy(step, today) : sayDate(step.doneOn, today);
        return {
          id: step.id,
          state: step.state === 'done' ? 'tick' : 'open',
          words: (
            <>
              {step.what} <Quiet>{by}</Quiet>
            </>
          ),
        };
      })}
    />
  );
}

/** What is strong already, one a line. */
export function Strengths({ text }: { readonly text: string }) {
  const lines = linesOf(text);
  return lines.length === 0 ? <Text soft>Nothing written yet.</Text> : <DashList items={lines} />;
}
