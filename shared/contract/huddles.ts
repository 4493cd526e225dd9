import { z } from 'zod';
import { planOutcomes } from '../domain/c2-plans/plan';
import type { C3ProposalRefusal } from '../domain/c3-proposals/refusals';
import type { Pacing } from '../domain/gatherings/pacing';
import type { AgendaCount, AgendaFlag, AgendaOutcome } from '../domain/huddles/agenda-signs';
import type { Huddle, ItemKind, ItemState } from '../domain/huddles/huddle';
import type { SaidInSession } from '../domain/reflection/commitments';
import type { ActionView } from './actions';
import { newAction } from './actions';
import type { PlanView, ReviewView, SpendView } from './c2-plans';
import type { DecisionView, PositionView, ProposalView } from './c3-proposals';
import { type Done, read, write } from './call';
import { date, id, name, neededWords, optionalName, words } from './fields';
import { type ItemDraft, itemDraft } from './item-draft';
import type { MemberLabel } from './labels';
import { type ChartView, chartId } from './measures';

export type { AgendaCount, AgendaFlag, AgendaOutcome, Pacing };

export interface AttendanceRow extends MemberLabel {
  readonly memberId: string;
  /** The letter that says here or away, one per member. */
  readonly letter: string;
  readonly here: boolean;
  readonly observing: boolean;
  readonly awayReason: string | null;
  readonly chair: boolean;
  readonly scribe: boolean;
}

export interface AgendaRow {
  readonly id: string;
  readonly kind: ItemKind;
  readonly subjectId: string | null;
  /** Known-as for a person's item; the item's own words otherwise. Fit for the wall. */
  readonly label: string;
  /** The full name, for the facilitator only. */
  readonly fullName: string | null;
  readonly state: ItemState;
  readonly carriedOver: boolean;
  readonly flag: AgendaFlag | null;
  readonly count: AgendaCount | null;
  readonly outcome: AgendaOutcome | null;
}

export interface RoundView {
  readonly hidden: boolean;
  /** True once the positions may be shown: not hidden, or everyone has spoken. */
  readonly open: boolean;
  /** Golden rule 3: the person's C2 plan is open, and the room has not overruled it together. */
  readonly blocked: boolean;
  readonly order: readonly {
    readonly member: MemberLabel;
    readonly proposer: boolean;
    /** Null while they have not spoken, or while positions are hidden and not everyone has. */
    readonly position: PositionView | null;
    readonly spoken: boolean;
  }[];
  readonly observers: readonly MemberLabel[];
  readonly stillToSpeakIds: readonly string[];
  readonly present: number;
  readonly quorum: number;
  /** What would happen now, decided by the domain: sign-off, return, or why neither can be yet. */
  readonly canSignOff: boolean;
  readonly whyNot: C3ProposalRefusal | null;
  readonly overruledReason: string | null;
  readonly overruleAgreedIds: readonly string[];
  readonly overruleObjectedIds: readonly string[];
}

export type ItemView =
  | {
      readonly kind: 'check-in';
      readonly lastHuddleOn: string | null;
      readonly question: string;
      readonly awayLeads: readonly { readonly member: MemberLabel; readonly people: readonly string[] }[];
      /** What we said in sessions since the last weekly huddle that we would do. */
      readonly commitments: readonly SaidInSession<ActionView>[];
    }
  | {
      readonly kind: 'actions';
      readonly actions: readonly ActionView[];
      readonly keptSince: number;
      readonly lastHuddleOn: string | null;
    }
  | {
      readonly kind: 'spend';
      readonly spend: SpendView;
      readonly plan: PlanView;
      readonly wouldBePence: number;
      readonly passesByPence: number;
    }
  | {
      readonly kind: 'c2-plan';
      readonly plan: PlanView;
      readonly review: ReviewView | null;
      readonly reviewEntryId: string | null;
    }
  | {
      readonly kind: 'c3-proposal';
      readonly proposal: ProposalView;
      readonly plan: PlanView | null;
      readonly round: RoundView;
      readonly decision: DecisionView | null;
      readonly decisionEntryId: string | null;
    }
  | { readonly kind: 'presenting'; readonly title: string; readonly presenter: MemberLabel | null }
  | { readonly kind: 'good-news' }
  /** Null while no chart has weeks enough to say anything. */
  | { readonly kind: 'data'; readonly chart: ChartView | null }
  | {
      readonly kind: 'close';
      readonly made: readonly ActionView[];
      readonly carriedOver: readonly string[];
      readonly talkedAbout: readonly {
        readonly kind: 'C2' | 'C3';
        readonly label: string;
        readonly outcome: string | null;
      }[];
      readonly pulseAnswers: number;
      readonly learned: string;
      readonly thanks: string;
    };

export interface HuddleView {
  readonly huddle: Huddle;
  readonly chair: MemberLabel | null;
  readonly scribe: MemberLabel | null;
  readonly attendance: readonly AttendanceRow[];
  readonly items: readonly AgendaRow[];
  readonly pacing: Pacing;
  readonly current: {
    readonly id: string;
    readonly note: string;
    readonly draft: ItemDraft;
    readonly view: ItemView;
  } | null;
  readonly previousId: string | null;
  readonly nextId: string | null;
}

const item = z.strictObject({ itemId: id });
const thingToTry = z.strictObject({
  kind: z.enum(['C1', 'C2']),
  what: neededWords,
  memberId: id.nullable(),
  dueOn: date.nullable(),
});

export const huddleCalls = {
  'huddles.read': read<HuddleView>()(z.strictObject({ huddleId: id })),
  /** Begins the weekly huddle, or an ad hoc one for one C3 that cannot wait. */
  'huddles.start': write<Done>()(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('weekly') }),
      z.strictObject({ kind: z.literal('ad-hoc'), proposalId: id }),
    ]),
  ),
  /** Goes to an item; leaving an item seals what was decided on it. Answers the whole new state in one trip. */
  'huddles.go': write<HuddleView>()(
    z.strictObject({ huddleId: id, to: z.union([z.literal('next'), z.literal('back'), item]) }),
  ),
  /** Another chart than the one that was offered. */
  'huddles.choose-chart': write<Done>()(z.strictObject({ itemId: id, chartId })),
  'huddles.skip': write<HuddleView>()(z.strictObject({ huddleId: id, itemId: id })),
  'huddles.move-item': write<Done>()(z.strictObject({ itemId: id, beforeItemId: id.nullable() })),
  'huddles.add-item': write<Done>()(
    z.strictObject({ huddleId: id, title: name, presenterId: id.nullable() }),
  ),
  /** Before a huddle: a member means to show the room something at the next weekly one. */
  'huddles.plan-presenting': write<Done>()(z.strictObject({ presenterId: id, title: optionalName })),
  'huddles.unplan-presenting': write<Done>()(z.strictObject({ presentationId: id })),
  'huddles.attend': write<Done>()(
    z.strictObject({ huddleId: id, memberId: id, here: z.boolean(), observing: z.boolean() }),
  ),
  'huddles.add-visitor': write<Done>()(z.strictObject({ huddleId: id, name, discipline: name })),
  'huddles.set-chair': write<Done>()(
    z.strictObject({ huddleId: id, chairId: id.nullable(), scribeId: id.nullable() }),
  ),
  /** Kept as it is typed, not audited: it is not yet said. */
  'huddles.save-draft': write<null>()(z.strictObject({ itemId: id, draft: itemDraft })),
  'huddles.keep-note': write<Done>()(z.strictObject({ itemId: id, note: words })),
  'huddles.review-plan': write<Done>()(
    z.strictObject({
      itemId: id,
      whatChanged: neededWords,
      decision: z.enum(['continue', 'change', 'end']),
      nextStep: words,
      next: newAction.nullable(),
      ending: z
        .strictObject({ outcome: z.enum(planOutcomes), outcomeWords: words, whatMadeTheDifference: words })
        .nullable(),
    }),
  ),
  'huddles.decide-spend': write<Done>()(
    z.strictObject({ itemId: id, agree: z.boolean(), instead: words, next: newAction.nullable() }),
  ),
  /** Each present member says go ahead or objects; one objection keeps the block (golden rule 3). */
  'huddles.overrule': write<Done>()(
    z.strictObject({
      itemId: id,
      reason: neededWords,
      agreedIds: z.array(id).max(60),
      objectedIds: z.array(id).max(60),
    }),
  ),
  'huddles.take-position': write<Done>()(
    z.strictObject({
      itemId: id,
      memberId: id,
      position: z.enum(['agree', 'reservation', 'not-yet']),
      reason: words,
      carries: z.enum(['try-c1', 'try-c2', 'question']).nullable(),
    }),
  ),
  'huddles.withdraw-position': write<Done>()(z.strictObject({ itemId: id, memberId: id })),
  'huddles.sign-off': write<Done>()(
    z.strictObject({ itemId: id, authoriserName: words, authorisedOn: date.nullable() }),
  ),
  'huddles.return-proposal': write<Done>()(
    z.strictObject({
      itemId: id,
      toTry: z.array(thingToTry).max(10),
      whoTells: neededWords,
      tellerId: id.nullable(),
      lookAgainOn: date.nullable(),
    }),
  ),
  /** The proposal or plan waits: left for the next huddle with a reason or a date. */
  'huddles.leave-waiting': write<Done>()(z.strictObject({ itemId: id, lookAgainOn: date.nullable() })),
  'huddles.add-pulse': write<null>()(
    z.strictObject({ huddleId: id, feeling: z.number().int().min(1).max(5) }),
  ),
  'huddles.close': write<Done>()(z.strictObject({ huddleId: id, learned: words, thanks: words })),
} as const;
