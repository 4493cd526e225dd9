import type { ActionView } from '../../../shared/contract/actions';
import type { PlanView } from '../../../shared/contract/c2-plans';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDate, sayDay } from '../../../shared/domain/dates-said';
import { sayCount } from '../../../shared/domain/text';
import { type Check, CheckList, DashList } from '../../components/words/check-list';
import { Quiet, Text } from '../../components/words/text';
import { actionBy } from '../action-by';
import { linesOf } from '../lines';

/** Who and when; the lead worker is named above, so of their own steps only the day is said. */
function sayStepBy(step: ActionView, leadId: string | undefined, today: LocalDate): string {
  if (step.doneOn !== null) return sayDate(step.doneOn, today);
  if (step.memberId !== leadId || step.memberId === null) return actionBy(step, today);
  return step.dueOn === null ? '' : sayDay(step.dueOn, today);
}

/** How many steps a page has room for; what is still to do is never left out. */
const most = 5;

function stepsToShow(all: PlanView['steps']): { readonly steps: PlanView['steps']; readonly before: number } {
  const done = all.filter((step) => step.state === 'done');
  const open = all.filter((step) => step.state === 'open');
  const shown = done.slice(Math.max(0, done.length - Math.max(most - open.length, 0)));
  return { steps: [...shown, ...open], before: done.length - shown.length };
}

/** The steps of a plan: what is done, and what is still to do, with who and by when. */
export function PlanSteps({ plan, today }: { readonly plan: PlanView; readonly today: LocalDate }) {
  const { steps, before } = stepsToShow(plan.steps);
  if (steps.length === 0) return <Text soft>No steps yet. The next one is said at the review.</Text>;
  return (
    <>
      <CheckList
        items={steps.map((step): Check => {
          const by = sayStepBy(step, plan.lead?.id, today);
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
      {before > 0 && <Text soft small>{`And ${sayCount(before, 'step')} done before.`}</Text>}
    </>
  );
}

/** What is strong already, one a line. */
export function Strengths({ text }: { readonly text: string }) {
  const lines = linesOf(text);
  return lines.length === 0 ? <Text soft>Nothing written yet.</Text> : <DashList items={lines} />;
}
