import type { LocalDate } from '../dates';
import { type C2Contact, type C2Plan, type C2Reopening, countsAsContact } from './plan';

/** A mark on the plan's thread: contacts are dots, huddles rings, conversations their shapes. */
export interface PlanMark {
  readonly on: LocalDate;
  readonly kind: 'opened' | 'contact' | 'review' | 'ended' | 'reopened';
}

export interface MarkFacts {
  readonly plan: Pick<C2Plan, 'openedOn' | 'endedOn'>;
  readonly contacts: readonly Pick<C2Contact, 'on' | 'how'>[];
  readonly reviews: readonly { readonly on: LocalDate }[];
  readonly reopenings: readonly Pick<C2Reopening, 'endedOn' | 'reopenedOn'>[];
}

/**
 * The marks of a plan's thread in the order of time, one for each day and kind. Contacts and reviews before `from`
 * are left out; where the plan begins and ends never is. A call without an answer makes no dot.
 */
export function planMarks(facts: MarkFacts, from: LocalDate): readonly PlanMark[] {
  const { plan } = facts;
  const days = (kind: PlanMark['kind'], dates: readonly LocalDate[]): readonly PlanMark[] =>
    [...new Set(dates)].filter((on) => on >= from).map((on) => ({ kind, on }));
  const contacts = facts.contacts.filter(countsAsContact).map((contact) => contact.on);
  const reviews = facts.reviews.map((review) => review.on);
  const marks: PlanMark[] = [
    { kind: 'opened', on: plan.openedOn },
    ...days('contact', contacts),
    ...days('review', reviews),
  ];
  for (const each of facts.reopenings) {
    marks.push({ kind: 'ended', on: each.endedOn }, { kind: 'reopened', on: each.reopenedOn });
  }
  if (plan.endedOn !== null) marks.push({ kind: 'ended', on: plan.endedOn });
  return marks.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
