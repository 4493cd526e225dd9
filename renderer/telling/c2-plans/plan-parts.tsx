import type { PlanView } from '../../../shared/contract/c2-plans';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import { sayCount } from '../../../shared/domain/text';
import { type Check, CheckList, DashList } from '../../components/words/check-list';
import { Quiet, Text } from '../../components/words/text';
import { actionBy } from '../action-by';
import { linesOf } from '../lines';

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
      {before > 0 && <Text soft small>{`And ${sayCount(before, 'step')} done before.`}</Text>}
    </>
  );
}

/** What is strong already, one a line. */
export function Strengths({ text }: { readonly text: string }) {
  const lines = linesOf(text);
  return lines.length === 0 ? <Text soft>Nothing written yet.</Text> : <DashList items={lines} />;
}
