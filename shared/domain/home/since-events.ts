import type { PlanOutcome } from '../c2-plans/plan';
import { daysBetween, type LocalDate } from '../dates';
import { inOrder } from '../order';
import { sayDays } from '../say-dates';
import { sayCount, startSentence } from '../text';

/** In the order in which they tell most: what asks something of us, then what is good to hear, then the rest. */
const telling = [
  'huddle',
  'spend-awaiting',
  'last-contact',
  'plan-ended',
  'proposal-ready',
  'plan-opened',
  'told',
] as const;

/** Something that happened since the team last met. */
export interface SinceEvent {
  readonly on: LocalDate;
  readonly kind: (typeof telling)[number];
  /** Whom or what it is about. */
  readonly title: string;
  readonly words: string;
}

/** As many as fit along the line between the last huddle and now. */
const most = 5;

/**
 * What is told of the time since the team last met: the most telling few, in the order they happened. Of equally
 * telling ones the newest.
 */
export function chooseSince(events: readonly SinceEvent[]): readonly SinceEvent[] {
  const chosen = events
    .toSorted((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind) || (a.on < b.on ? 1 : -1))
    .slice(0, most);
  return chosen.toSorted((a, b) => (a.on === b.on ? inOneDay(a, b) : a.on < b.on ? -1 : 1));
}

/** Within one day, what begins comes before what ends. */
const withinDay: readonly SinceEvent['kind'][] = [
  ...([
    'huddle',
    'plan-opened',
    'last-contact',
    'spend-awaiting',
    'proposal-ready',
    'told',
    'plan-ended',
  ] as const),
];

function inOneDay(a: SinceEvent, b: SinceEvent): number {
  return withinDay.indexOf(a.kind) - withinDay.indexOf(b.kind) || inOrder(a.title, b.title);
}

/** What a huddle came to: `Seven plans, one sign-off`. */
export function wordHuddle(outcomes: readonly (string | null)[]): string {
  const count = (...kinds: readonly string[]): number =>
    outcomes.filter((outcome) => outcome !== null && kinds.includes(outcome)).length;
  const plans = count('continue', 'change', 'end');
  const signedOff = count('signed-off');
  const returned = count('returned');
  const parts = [
    ...(plans > 0 ? [sayCount(plans, 'plan')] : []),
    ...(signedOff > 0 ? [sayCount(signedOff, 'sign-off')] : []),
    ...(returned > 0 ? [sayCount(returned, 'return')] : []),
  ];
  return parts.length === 0 ? 'Nothing to decide' : startSentence(parts.join(', '));
}

export interface EndedPlanFacts {
  readonly openedOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly outcome: PlanOutcome;
  readonly outcomeWords: string | null;
}

/** How a plan ended, in one breath: `In control again after 34 days`. */
export function wordEnding({ openedOn, endedOn, outcome, outcomeWords }: EndedPlanFacts): string {
  const after = `after ${sayDays(Math.max(1, daysBetween(openedOn, endedOn) + 1))}`;
  const endings: Readonly<Record<PlanOutcome, string>> = {
    'in-control-again': `In control again ${after}`,
    'connected-and-moving-on': `Connected and moving on ${after}`,
    'needs-c3': 'Needs a C3 conversation',
    'hospital-or-care': 'In hospital or care',
    'moved-away': 'Moved away',
    died: 'Died',
    other: outcomeWords ?? 'The plan ended',
  };
  return endings[outcome];
}
