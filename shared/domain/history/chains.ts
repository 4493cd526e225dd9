import type { EventOutcome, EventType, Service } from './terms';
import { longTerm, outcomes, services } from './terms';

/*
 * What a request led to, by the national rule: NHS England, Client Level Data, central transformation principles, SALT
 * STS001 “Number of requests for support, broken down by sequels to request” (its published method and code, 2024). The
 * gaps of four days between requests, and of four weeks to what follows, were agreed there with councils.
 */

/** Days between the end of a request and the next that belongs to it: a long weekend. */
const apart = 4;
/** Days after the end of a request within which a service has begun because of it. */
const follows = 28;

/** An event of one person, as days since 1970. */
export interface DatedEvent {
  readonly type: EventType;
  readonly began: number;
  readonly ended: number | null;
  readonly outcome: EventOutcome | null;
  readonly service: Service | null;
}

/** Requests that are one, from the first day of the first to the last day of the last. */
export interface RequestMade {
  readonly from: number;
  readonly to: number;
  /** Of what was written on the last of them. */
  readonly outcome: EventOutcome | null;
}

export const ledTos = [
  ...(['reablement', 'long-term', 'short-term', 'advice', 'declined', 'nfa', 'open'] as const),
] as const;
/** `open`: something was to follow, and none of it is there; or nothing was written that is understood. */
export type LedTo = (typeof ledTos)[number];

const rankOfOutcome = new Map<EventOutcome | null, number>(outcomes.map((its, rank) => [its, rank]));
const rankOfService = new Map<Service | null, number>(services.map((its, rank) => [its, rank]));

/** A request that nobody ended is taken to have ended on the day it began. */
function endOf({ began, ended }: DatedEvent): number {
  return ended === null || ended < began ? began : ended;
}

function rank(outcome: EventOutcome | null): number {
  return rankOfOutcome.get(outcome) ?? outcomes.length;
}

/** One person's requests, in order; those up to four days apart are one. */
export function requestsMade(events: readonly DatedEvent[]): readonly RequestMade[] {
  const requests = events
    .filter(({ type }) => type === 'request')
    .toSorted((one, other) => one.began - other.began || endOf(one) - endOf(other));
  const made: RequestMade[] = [];
  for (const request of requests) {
    const to = endOf(request);
    const last = made.at(-1);
    if (last === undefined || request.began - last.to > apart) {
      made.push({ from: request.began, to, outcome: request.outcome });
      continue;
    }
    const ties = to === last.to && rank(last.outcome) < rank(request.outcome);
    const outcome = to < last.to || ties ? last.outcome : request.outcome;
    made[made.length - 1] = { from: last.from, to: Math.max(to, last.to), outcome };
  }
  return made;
}

function byService(service: Service): LedTo {
  if (service === 'st-max') return 'reablement';
  return longTerm.has(service) ? 'long-term' : 'short-term';
}

/** Where no service followed, what was written of the request is all there is to go by. */
const byOutcome: Readonly<Record<EventOutcome, LedTo>> = {
  ...{ 'to-st-max': 'open', 'to-assessment': 'open', hospital: 'open', 'to-reassessment': 'open' },
  ...{ 'to-support': 'open', 'to-finance': 'open', provision: 'open', 'no-change': 'open' },
  ...{ 'ended-as-planned': 'open', 'end-of-life': 'open', advice: 'advice', declined: 'declined' },
  ...{ deceased: 'nfa', moved: 'nfa', 'nhs-funded': 'nfa', 'self-funded': 'nfa', 'support-ended': 'nfa' },
  ...{ 'not-offered': 'nfa', other: 'nfa' },
};

/**
 * What a request led to: the highest-ranked service that began within 28 days of its end, before the next request; where
 * there is none, what was written of it.
 */
export function ledTo(
  { to, outcome }: RequestMade,
  next: RequestMade | undefined,
  events: readonly DatedEvent[],
): LedTo {
  let best: Service | null = null;
  for (const { service, began } of events) {
    if (service === null || began < to || began > to + follows) continue;
    if (next !== undefined && began >= next.from) continue;
    if (best === null || (rankOfService.get(service) ?? 0) < (rankOfService.get(best) ?? 0)) best = service;
  }
  if (best !== null) return byService(best);
  return outcome === null ? 'open' : byOutcome[outcome];
}
