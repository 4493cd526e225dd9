import type { PlanView } from '../../../shared/contract/c2-plans';
import { countsAsContact } from '../../../shared/domain/c2-plans/plan';
import { wordReviewDecision } from '../../../shared/domain/c2-plans/plan-words';
import { daysBetween, type LocalDate } from '../../../shared/domain/dates';
import { sayDate } from '../../../shared/domain/dates-said';
import type { TimeEvent } from '../../components/time/time-line';
import { cutShort } from '../cut-short';

export interface PlanThreadEvents {
  readonly events: readonly TimeEvent[];
  /** Days from the opening to now, or to the ending. */
  readonly days: number;
  /** We have lost touch since the last contact. */
  readonly loose: boolean;
}

type Silence = { readonly from: LocalDate; readonly until: LocalDate };

/**
 * Past silences worth a broken thread: two rhythms and more without a contact. A contact a day late was no loss of
 * touch; how things stand now is told by the plan's own flag.
 */
function silencesOf({ plan, contacts }: PlanView): readonly Silence[] {
  const touched = [
    plan.openedOn,
    ...contacts.filter(countsAsContact).map((contact) => contact.on),
  ].toSorted();
  return touched.flatMap((from, i) => {
    const until = touched[i + 1];
    return until !== undefined && daysBetween(from, until) > 2 * plan.contactRhythmDays
      ? [{ from, until }]
      : [];
  });
}

/** A plan as its thread shows it: contacts are dots, huddles rings, and a broken stretch is a silence. */
export function planEvents(view: PlanView, today: LocalDate): PlanThreadEvents {
  const { plan, contacts, reviews, reopenings, flags } = view;
  const silences = silencesOf(view);
  const lost = flags.some((flag) => flag.kind === 'out-of-contact');
  const lastTouch = view.lastContactOn ?? plan.openedOn;
  const at = (on: LocalDate) => ({
    day: daysBetween(plan.openedOn, on),
    loose: silences.some(({ from, until }) => on > from && on <= until) || (lost && on > lastTouch),
  });
  const opened: TimeEvent = {
    id: 'opened',
    day: 0,
    mark: 'ring',
    when: sayDate(plan.openedOn, today),
    title: 'Opened',
    words: plan.emergencyPlan === '' ? undefined : cutShort(plan.emergencyPlan, 90),
  };
  const events: readonly TimeEvent[] = [
    opened,
    ...contacts
      .filter(countsAsContact)
      .map((contact): TimeEvent => ({ id: contact.id, mark: 'dot', ...at(contact.on) })),
    ...reviews.map(
      (review): TimeEvent => ({
        id: review.id,
        mark: 'ring',
        when: sayDate(review.on, today),
        title: wordReviewDecision(review.decision),
        words: cutShort(review.whatChanged, 130),
        ...at(review.on),
      }),
    ),
    ...reopenings.map(
      (again): TimeEvent => ({
        id: again.id,
        mark: 'ring',
        when: sayDate(again.reopenedOn, today),
        title: 'Taken up again',
        words: cutShort(again.reason, 90),
        ...at(again.reopenedOn),
      }),
    ),
  ];
  return { events, days: Math.max(daysBetween(plan.openedOn, plan.endedOn ?? today), 1), loose: lost };
}
