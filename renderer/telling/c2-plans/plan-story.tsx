import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { wordPlanFlag } from '../../../shared/domain/c2-plans/plan-words';
import type { LocalDate } from '../../../shared/domain/dates';
import { PaperFoot } from '../../components/frame/paper';
import type { ConversationKind } from '../../components/marks/conversation-mark';
import { Voice } from '../../components/words/own';
import { Say } from '../../components/words/say';
import { Columns, Flag, Part, Text } from '../../components/words/text';
import { PlanMoney } from './plan-money';
import { PlanSteps, Strengths } from './plan-parts';
import { PlanThread } from './plan-thread';
import { PlanWho } from './plan-who';

type Props = {
  readonly plan: PlanView;
  readonly today: LocalDate;
  /** What the wall shows of it. */
  readonly wall?: ReactNode;
  /** The mark of what comes next, while the team says how it ends. */
  readonly end?: ConversationKind | undefined;
  /** The team is saying how it ends. */
  readonly ending?: boolean;
  /** Between huddles: what else asks for attention, beside the contact and the money that are told in their places. */
  readonly flagged?: boolean;
  /** In place of the steps and the strengths. */
  readonly columns?: ReactNode;
  /** In place of the money. */
  readonly money?: ReactNode;
};

/** A C2 plan is a story, not a form (design 4): what needs to change, in whose words, and how it has gone. */
export function PlanStory({
  plan,
  today,
  wall,
  end,
  ending = false,
  flagged = false,
  columns,
  money,
}: Props) {
  const ended = plan.endedOn !== null || ending;
  return (
    <>
      <PlanWho plan={plan} wall={wall} />
      <Say>{plan.whatNeedsToChange}</Say>
      {plan.plan.ownWords !== '' && <Voice>{plan.plan.ownWords}</Voice>}
      {flagged && <OtherFlags plan={plan} />}
      <PlanThread plan={plan} today={today} end={end} />
      {columns ?? (
        <Columns>
          <Part title={ended ? 'What will stay' : 'The plan'}>
            <PlanSteps plan={plan} today={today} />
          </Part>
          <Part title={ended ? 'Strong, and stronger' : 'Strong already'}>
            <Strengths text={plan.plan.strengths} />
          </Part>
        </Columns>
      )}
      <PaperFoot>{money ?? <PlanMoney plan={plan} ending={ending} />}</PaperFoot>
    </>
  );
}

function OtherFlags({ plan }: { readonly plan: PlanView }) {
  const others = plan.flags.filter(({ kind }) => kind !== 'out-of-contact' && kind !== 'spend-awaiting');
  return others.map((flag) => (
    <Text key={flag.kind}>
      <Flag>{wordPlanFlag(flag)}</Flag>
    </Text>
  ));
}
