import { z } from 'zod';
import type { ReviewDecision } from '../domain/c2-plans/plan';
import { planOutcomes } from '../domain/c2-plans/plan';
import type { C3ProposalRefusal } from '../domain/c3-proposals/refusals';
import type { AgendaCount, AgendaFlag, AgendaOutcome } from '../domain/huddles/agenda-signs';
import type { Huddle, ItemKind, ItemState } from '../domain/huddles/huddle';
import type { Pacing } from '../domain/huddles/pacing';
import type { Minutes, MinutesSection } from '../domain/minutes/minutes';
import type { Projection, WallItem, WallMark } from '../domain/wall/projection';
import type { ActionView } from './actions';
import { newAction } from './actions';
import type { PlanView, ReviewView, SpendView } from './c2-plans';
import type { DecisionView, PositionView, ProposalView } from './c3-proposals';
import { type Done, read, write } from './call';
import { date, id, name, neededWords, nothing, optionalName, words } from './fields';
import type { HomeView } from './home';
import type { MemberLabel } from './labels';

export type {
  AgendaCount,
  AgendaFlag,
  AgendaOutcome,
  Minutes,
  MinutesSection,
  Pacing,
  Projection,
  WallItem,
  WallMark,
};

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

/** What is being typed on an item: free for the view, kept as JSON, and partly mirrored on the wall. */
export interface ItemDraft {
  readonly whatChanged?: string | undefined;
  readonly decision?: ReviewDecision | undefined;
  readonly nextStep?: string | undefined;
  readonly nextMemberId?: string | null | undefined;
  readonly nextDueOn?: string | null | undefined;
  readonly outcome?: string | undefined;
  readonly outcomeWords?: string | undefined;
  readonly difference?: string | undefined;
  readonly agree?: boolean | undefined;
  readonly instead?: string | undefined;
  readonly note?: string | undefined;
  readonly speakerId?: string | null | undefined;
  readonly position?: string | undefined;
  readonly reason?: string | undefined;
  readonly carries?: string | null | undefined;
  readonly blockChoice?: 'wait' | 'look-again' | 'overrule' | undefined;
  readonly overruleReason?: string | undefined;
  /** Who has said go ahead, and who objects, while the room is still being asked. */
  readonly agreedIds?: readonly string[] | undefined;
  readonly objectedIds?: readonly string[] | undefined;
  readonly toTry?:
    | readonly {
        readonly kind: 'C1' | 'C2';
        readonly what: string;
        readonly memberId: string | null;
        readonly dueOn: string | null;
      }[]
    | undefined;
  readonly whoTells?: string | undefined;
  readonly lookAgainOn?: string | null | undefined;
  readonly authoriserName?: string | undefined;
  readonly learned?: string | undefined;
  readonly thanks?: string | undefined;
  readonly tryNext?: string | undefined;
  readonly actionId?: string | undefined;
  readonly actionChoice?: 'done' | 'carry' | 'drop' | undefined;
}

export type ItemView =
  | {
      readonly kind: 'check-in';
      readonly lastHuddleOn: string | null;
      readonly question: string;
      readonly awayLeads: readonly { readonly member: MemberLabel; readonly people: readonly string[] }[];
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
  | { readonly kind: 'data'; readonly weeks: HomeView['inContact'] }
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

export interface MinutesView {
  readonly minutes: Minutes;
  readonly amendments: readonly {
    readonly id: string;
    readonly by: string;
    readonly at: string;
    readonly words: string;
  }[];
  readonly text: string;
  readonly actionsMade: number;
  readonly actionsDone: number;
}

export interface MinutesRow {
  readonly huddleId: string;
  readonly on: string;
  readonly kind: 'weekly' | 'ad-hoc';
  readonly plans: number;
  readonly signedOff: number;
  readonly returned: number;
}

const item = z.strictObject({ itemId: id });
const limited = z.string().max(20_000).optional();
const orNull = id.nullable().optional();

export const itemDraft = z.strictObject({
  whatChanged: limited,
  decision: z.enum(['continue', 'change', 'end']).optional(),
  nextStep: limited,
  nextMemberId: orNull,
  nextDueOn: date.nullable().optional(),
  outcome: z.string().max(40).optional(),
  outcomeWords: limited,
  difference: limited,
  agree: z.boolean().optional(),
  instead: limited,
  note: limited,
  speakerId: orNull,
  position: z.string().max(40).optional(),
  reason: limited,
  carries: z.string().max(40).nullable().optional(),
  blockChoice: z.enum(['wait', 'look-again', 'overrule']).optional(),
  overruleReason: limited,
  agreedIds: z.array(id).max(60).readonly().optional(),
  objectedIds: z.array(id).max(60).readonly().optional(),
  toTry: z
    .array(
      z.strictObject({
        kind: z.enum(['C1', 'C2']),
        what: z.string().max(20_000),
        memberId: id.nullable(),
        dueOn: date.nullable(),
      }),
    )
    .max(10)
    .readonly()
    .optional(),
  whoTells: limited,
  lookAgainOn: date.nullable().optional(),
  authoriserName: limited,
  learned: limited,
  thanks: limited,
  tryNext: limited,
  actionId: id.optional(),
  actionChoice: z.enum(['done', 'carry', 'drop']).optional(),
});

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
  'minutes.list': read<readonly MinutesRow[]>()(nothing),
  'minutes.read': read<MinutesView>()(z.strictObject({ huddleId: id })),
  /** Puts the plain words on the clipboard, and says so in the trail: every export is logged. */
  'minutes.copy': write<Done>()(z.strictObject({ huddleId: id })),
  'minutes.amend': write<Done>()(z.strictObject({ huddleId: id, words: neededWords })),
} as const;

export const wallCalls = {
  /** The only call the wall's window may make. */
  'wall.read': read<Projection>()(nothing),
  'wall.show': write<null>()(nothing),
  'wall.hide': write<null>()(nothing),
  'wall.blank': write<null>()(z.strictObject({ blank: z.boolean() })),
} as const;
