import type { Instant, LocalDate } from '../dates';

export const planOutcomes = [
  'in-control-again',
  'connected-and-moving-on',
  'needs-c3',
  'hospital-or-care',
  'moved-away',
  'died',
  'other',
] as const;
export type PlanOutcome = (typeof planOutcomes)[number];

export type ContactHow = 'rang' | 'visited' | 'message' | 'they-rang' | 'no-answer';
export type ReviewDecision = 'continue' | 'change' | 'end';
/** `within-limit`: committed without asking. `awaiting`: would pass the limit, stands first at the next huddle. */
export type SpendStanding = 'within-limit' | 'awaiting' | 'agreed' | 'declined';

/** The short-term plan of a C2. It is open exactly while `endedOn` is null. */
export interface C2Plan {
  readonly id: string;
  readonly personId: string;
  /** What needs to change to make the person safe: the plan's title. */
  readonly whatNeedsToChange: string;
  /** The person's own words, shown in their voice. */
  readonly ownWords: string;
  readonly emergencyPlan: string;
  /** One strength a line; asked for before anything else (golden rule 1). */
  readonly strengths: string;
  readonly contactRhythmDays: number;
  readonly buddyId: string | null;
  readonly openedOn: LocalDate;
  readonly openedById: string;
  readonly endedOn: LocalDate | null;
  readonly outcome: PlanOutcome | null;
  /** Said in words when the outcome is `other`. */
  readonly outcomeWords: string | null;
  readonly whatMadeTheDifference: string | null;
}

export interface C2Contact {
  readonly id: string;
  readonly planId: string;
  readonly memberId: string;
  readonly on: LocalDate;
  readonly how: ContactHow;
  readonly note: string;
  readonly recordedAt: Instant;
}

/** A call without an answer is kept, and does not count as contact (look, c2-plan). */
export function countsAsContact(contact: Pick<C2Contact, 'how'>): boolean {
  return contact.how !== 'no-answer';
}

export interface C2Spend {
  readonly id: string;
  readonly planId: string;
  readonly memberId: string;
  readonly on: LocalDate;
  readonly amountPence: number;
  readonly what: string;
  readonly standing: SpendStanding;
  readonly decidedInHuddleId: string | null;
  readonly decidedOn: LocalDate | null;
  /** Why it was declined, and what is done instead. */
  readonly instead: string | null;
  readonly recordedAt: Instant;
}

export interface C2Review {
  readonly id: string;
  readonly planId: string;
  readonly huddleId: string;
  readonly on: LocalDate;
  readonly whatChanged: string;
  readonly decision: ReviewDecision;
  readonly nextStep: string;
  readonly recordedAt: Instant;
}

/** A plan that was reopened keeps how it had ended, and why it was taken up again. */
export interface C2Reopening {
  readonly id: string;
  readonly planId: string;
  readonly endedOn: LocalDate;
  readonly outcome: PlanOutcome;
  /** As it was said when the outcome was `other`. */
  readonly outcomeWords: string | null;
  readonly whatMadeTheDifference: string;
  readonly reopenedOn: LocalDate;
  readonly reason: string;
}
