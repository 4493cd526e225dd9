import type { PlanOutcome, SpendStanding } from '../c2-plans/plan';
import type { DecisionKind } from '../c3-proposals/status';
import type { ConnectionOutcome, ConversationKind } from '../conversations/conversation';
import type { LocalDate } from '../dates';
import type { CouncilWeek } from '../history/tally';
import type { HuddleKind } from '../huddles/huddle';

/** People who were removed, and records that became another, are in none of these. Nothing here names a worker to a reader. */
export interface FactsByKind {
  /** Everyone the team is or was with. */
  readonly people: { readonly personId: string; readonly firstContactOn: LocalDate };
  /** Conversations, a person's own one after another in the order they happened. */
  readonly talks: { readonly personId: string; readonly on: LocalDate; readonly kind: ConversationKind };
  /** Who led, from when; a person's own in order, the first being who led from the beginning. Null: nobody. */
  readonly leads: {
    readonly personId: string;
    readonly memberId: string | null;
    readonly fromOn: LocalDate;
  };
  /** A person and the team came to rest; `backOn` when things were taken up again. */
  readonly rests: {
    readonly personId: string;
    readonly restedOn: LocalDate;
    readonly backOn: LocalDate | null;
  };
  readonly plans: {
    readonly id: string;
    readonly openedOn: LocalDate;
    readonly endedOn: LocalDate | null;
    readonly outcome: PlanOutcome | null;
    readonly contactRhythmDays: number;
  };
  readonly reopenings: {
    readonly planId: string;
    readonly endedOn: LocalDate;
    readonly outcome: PlanOutcome;
    readonly reopenedOn: LocalDate;
  };
  /** Contacts of C2 plans that count as contact; a plan's own in order. */
  readonly inTouch: { readonly planId: string; readonly on: LocalDate };
  readonly reviews: { readonly planId: string; readonly on: LocalDate };
  readonly spends: {
    readonly on: LocalDate;
    readonly amountPence: number;
    readonly standing: SpendStanding;
  };
  /** Decisions on C3 proposals; `readyOn` is null where it was not kept. */
  readonly decisions: {
    readonly personId: string;
    readonly decision: DecisionKind;
    readonly on: LocalDate;
    readonly readyOn: LocalDate | null;
    readonly weeklyPence: number | null;
  };
  readonly connections: {
    readonly madeOn: LocalDate;
    readonly outcome: ConnectionOutcome;
    readonly outcomeOn: LocalDate | null;
  };
  readonly gaps: { readonly on: LocalDate };
  /** What people said of us, 1 to 5 each. */
  readonly feedback: {
    readonly on: LocalDate;
    readonly listenedTo: number | null;
    readonly toldOnce: number | null;
    readonly helped: number | null;
  };
  /** Closed huddles, and how many were present who did not only observe, of how many disciplines. */
  readonly huddles: {
    readonly on: LocalDate;
    readonly kind: HuddleKind;
    readonly present: number;
    readonly disciplines: number;
  };
  /** How the week felt to those in the room, put together for each huddle. */
  readonly pulses: { readonly on: LocalDate; readonly sum: number; readonly answers: number };
  /** Weeks of the council’s own history, in order; put together when a file was taken in (history/tally.ts). */
  readonly councilWeeks: CouncilWeek;
}

export type FactKind = keyof FactsByKind;

/** What happened, as the measures are counted from it. Dates are local days. */
export type MeasureFacts = { readonly [Kind in FactKind]: readonly FactsByKind[Kind][] };
