import type { ReactNode } from 'react';
import type { PlanView } from '../../../shared/contract/c2-plans';
import { sayRhythm, wordPlanFlag } from '../../../shared/domain/c2-plans/plan-words';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import type { ConversationKind } from '../../components/marks/conversation-mark';
import { type TimeEvent, TimeLine } from '../../components/time/time-line';
import { Flag } from '../../components/words/text';
import { planEvents } from './plan-events';

type Props = {
  readonly plan: PlanView;
  readonly today: LocalDate;
  /** Instead of how the contact stands, at the end above the line. */
  readonly aboveEnd?: ReactNode;
  /** Begins with the C2's own shape, where the plan is told inside something else. */
  readonly shaped?: boolean;
  /** At the edge of now stands the mark of what comes next: C1 when it ends connected and moving on. */
  readonly end?: ConversationKind | undefined;
};

/** The plan so far: the golden thread from its opening to now, broken in rust where we lost touch. */
export function PlanThread({ plan, today, aboveEnd, shaped = false, end }: Props) {
  const { events, days, loose } = planEvents(plan, today);
  const silent = plan.flags.find((flag) => flag.kind === 'out-of-contact');
  const opened = sayDate(plan.openedOn, today);
  const inTouch = loose
    ? `Opened ${opened}. Each dot a contact, each ring a huddle.`
    : `Opened ${opened}. In contact, ${sayRhythm(plan.contactRhythmDays)} as we said.`;
  // The shape needs room of its own: where something else stands close to the opening, it stays a ring.
  const crowded = events.some(({ id, day }) => id !== 'opened' && day < days * 0.055);
  const shown =
    shaped && !crowded
      ? events.map((event): TimeEvent => (event.id === 'opened' ? { ...event, mark: 'C2' } : event))
      : events;
  return (
    <TimeLine
      label="The plan so far"
      events={shown}
      days={days}
      loose={loose}
      least={11}
      above={plan.endedOn === null ? inTouch : 'The whole plan. Each dot a contact, each ring a huddle.'}
      aboveEnd={aboveEnd ?? (silent === undefined ? undefined : <Flag>{wordPlanFlag(silent)}</Flag>)}
      {...(end !== undefined && { end })}
    />
  );
}
