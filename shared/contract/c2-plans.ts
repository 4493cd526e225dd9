import { z } from 'zod';
import type { PlanFlag } from '../domain/c2-plans/flags';
import type { PlanMark } from '../domain/c2-plans/marks';
import type { C2Contact, C2Plan, C2Reopening, C2Review, C2Spend, PlanOutcome } from '../domain/c2-plans/plan';
import { planOutcomes } from '../domain/c2-plans/plan';
import type { PlanToKeepFrame, WordsToKeep } from '../domain/c2-plans/plan-to-keep';
import type { LimitCountedOver } from '../domain/team/team';
import type { ActionView } from './actions';
import { newAction } from './actions';
import { type Done, read, write } from './call';
import type { Taken } from './exports';
import { date, days, id, neededWords, pence, words } from './fields';
import type { MemberLabel, PersonLabel } from './labels';

export type { PlanFlag, PlanMark };

export interface PlanSummary {
  readonly id: string;
  readonly person: PersonLabel;
  readonly lead: MemberLabel | null;
  readonly leadAway: boolean;
  readonly buddy: MemberLabel | null;
  readonly whatNeedsToChange: string;
  readonly openedOn: string;
  readonly endedOn: string | null;
  readonly outcome: PlanOutcome | null;
  readonly whatMadeTheDifference: string | null;
  /** Day 1 is the day it was opened. */
  readonly day: number;
  readonly contactRhythmDays: number;
  readonly lastContactOn: string | null;
  readonly lastReviewOn: string | null;
  readonly flags: readonly PlanFlag[];
  /** Within the limit or agreed, in pence. */
  readonly committedPence: number;
  readonly awaitingPence: number;
  readonly marks: readonly PlanMark[];
}

export type ContactView = C2Contact & { readonly member: MemberLabel | null };
export type SpendView = C2Spend & { readonly member: MemberLabel | null };
export type ReviewView = C2Review;

export interface PlanView extends PlanSummary {
  readonly plan: C2Plan;
  readonly leadSinceOn: string | null;
  readonly contacts: readonly ContactView[];
  readonly spends: readonly SpendView[];
  readonly reviews: readonly ReviewView[];
  readonly steps: readonly ActionView[];
  readonly reopenings: readonly C2Reopening[];
  readonly limitPence: number;
  readonly limitCountedOver: LimitCountedOver;
  /** What may still be committed without asking, in pence; never negative. */
  readonly leftPence: number;
  readonly nextHuddleOn: string;
  readonly nextContactBy: string;
  readonly conversations: readonly {
    readonly id: string;
    readonly kind: 'C0' | 'C1' | 'C2' | 'C3';
    readonly on: string;
  }[];
}

export type PlansFilter = 'open' | 'out-of-contact' | 'review-overdue' | 'to-agree' | 'ended';

export interface PlansList {
  readonly counts: Readonly<Record<PlansFilter, number>>;
  readonly rows: readonly PlanSummary[];
  readonly endedLately: readonly PlanSummary[];
}

/** A plan as it would be left with its person. */
export interface PlanToKeepView {
  readonly person: PersonLabel;
  readonly frame: PlanToKeepFrame;
  /** Made from what the team wrote; a beginning, to be read through and put right. */
  readonly words: WordsToKeep;
}

const toKeep = z.strictObject({
  planId: id,
  words: z.strictObject({
    told: words,
    strong: words,
    change: words,
    willDo: words,
    inTouch: words,
    worse: words,
    ring: words,
  } satisfies Record<keyof WordsToKeep, z.ZodType>),
});

const contactHow = z.enum(['rang', 'visited', 'message', 'they-rang', 'no-answer']);

/** What recording a spend came to: within the limit, or awaiting the team's agreement. */
export interface SpendDone extends Done {
  readonly planId: string;
  readonly standing: 'within-limit' | 'awaiting';
  readonly openedPlan: boolean;
}

export const c2PlanCalls = {
  'c2-plans.list': read<PlansList>()(
    z.strictObject({
      filter: z.enum(['open', 'out-of-contact', 'review-overdue', 'to-agree', 'ended']),
      find: z.string().max(200),
    }),
  ),
  'c2-plans.read': read<PlanView>()(z.strictObject({ planId: id })),
  'c2-plans.open': write<Done>()(
    z.strictObject({
      personId: id,
      whatNeedsToChange: words,
      ownWords: words,
      strengths: words,
      emergencyPlan: words,
      contactRhythmDays: days,
      buddyId: id.nullable(),
      steps: z.array(newAction).max(20),
    }),
  ),
  'c2-plans.change': write<Done>()(
    z.strictObject({
      planId: id,
      change: z
        .strictObject({
          whatNeedsToChange: neededWords,
          ownWords: words,
          strengths: neededWords,
          emergencyPlan: words,
          contactRhythmDays: days,
          buddyId: id.nullable(),
        })
        .partial(),
    }),
  ),
  'c2-plans.record-contact': write<Done>()(
    z.strictObject({ planId: id, how: contactHow, note: words, on: date, memberId: id.nullable() }),
  ),
  /** The first spend for a person without an open plan opens one (design 1). */
  'c2-plans.record-spend': write<SpendDone>()(
    z.strictObject({ personId: id, amountPence: pence, what: neededWords, on: date }),
  ),
  'c2-plans.end': write<Done>()(
    z.strictObject({
      planId: id,
      outcome: z.enum(planOutcomes),
      outcomeWords: words,
      whatMadeTheDifference: words,
    }),
  ),
  'c2-plans.read-to-keep': read<PlanToKeepView>()(z.strictObject({ planId: id })),
  /** Puts the plain words on the clipboard, as they were put right. */
  'c2-plans.copy-to-keep': write<Taken>()(toKeep),
  /** Null when nobody chose where to. A PDF is what the window has laid out to be printed. */
  'c2-plans.save-to-keep': write<Taken | null>()(toKeep.extend({ as: z.enum(['docx', 'pdf']) })),
  'c2-plans.reopen': write<Done>()(z.strictObject({ planId: id, reason: words })),
} as const;
