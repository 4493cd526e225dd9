import type { ActionState } from '../actions/action';
import type { PlanFlag } from '../c2-plans/flags';
import type { PlanOutcome, ReviewDecision, SpendStanding } from '../c2-plans/plan';
import type { PositionKind, ProposalContent, ThingToTry } from '../c3-proposals/proposal';
import type { LocalDate } from '../dates';
import type { SaidInSession } from '../reflection/commitments';
import type { ChartOnWall } from './chart-on-wall';
import type { WallMark } from './projection';

/*
 * What the wall needs of the item the room is on. The huddle's own view holds all of this and more; the wall is
 * made from nothing else, so that what it can show is what stands here.
 */

interface Named {
  readonly id: string;
  readonly calledName: string;
}

interface About {
  readonly id: string;
  readonly fullName: string;
  readonly knownAs: string;
}

export interface ActionFacts {
  readonly id: string;
  readonly what: string;
  readonly state: ActionState;
  readonly dueOn: LocalDate | null;
  readonly personId: string | null;
  readonly member: Named | null;
}

export interface PlanOnWall {
  readonly person: About;
  readonly day: number;
  readonly whatNeedsToChange: string;
  readonly openedOn: LocalDate;
  readonly outcome: PlanOutcome | null;
  readonly whatMadeTheDifference: string | null;
  readonly flags: readonly PlanFlag[];
  readonly marks: readonly WallMark[];
  readonly conversations: readonly { readonly kind: 'C0' | 'C1' | 'C2' | 'C3'; readonly on: LocalDate }[];
  readonly reviews: readonly {
    readonly huddleId: string;
    readonly on: LocalDate;
    readonly decision: ReviewDecision;
  }[];
  readonly committedPence: number;
  readonly limitPence: number;
}

export interface ProposalOnWall {
  readonly person: About;
  readonly content: ProposalContent;
}

export interface RoundOnWall {
  readonly hidden: boolean;
  readonly open: boolean;
  readonly blocked: boolean;
  readonly order: readonly {
    readonly member: Named;
    readonly position: { readonly position: PositionKind } | null;
    readonly spoken: boolean;
  }[];
  readonly overruledReason: string | null;
  readonly overruleAgreedIds: readonly string[];
  readonly overruleObjectedIds: readonly string[];
}

export interface DecisionOnWall {
  readonly decision: 'signed-off' | 'returned';
  readonly positions: readonly { readonly position: PositionKind }[];
  readonly toTry: readonly ThingToTry[];
  readonly whoTells: string | null;
  readonly lookAgainOn: LocalDate | null;
  readonly consideration: ProposalContent;
}

/** What is being typed, as far as the room reads along. */
export interface DraftOnWall {
  readonly decision?: ReviewDecision | undefined;
  readonly nextStep?: string | undefined;
  readonly outcome?: string | undefined;
  readonly outcomeWords?: string | undefined;
  readonly difference?: string | undefined;
  readonly agree?: boolean | undefined;
  readonly instead?: string | undefined;
  readonly note?: string | undefined;
  readonly speakerId?: string | null | undefined;
  readonly blockChoice?: 'wait' | 'look-again' | 'overrule' | undefined;
  readonly overruleReason?: string | undefined;
  readonly agreedIds?: readonly string[] | undefined;
  readonly objectedIds?: readonly string[] | undefined;
  readonly learned?: string | undefined;
  readonly thanks?: string | undefined;
  readonly tryNext?: string | undefined;
  readonly actionId?: string | undefined;
}

export type ItemOnWall =
  | {
      readonly kind: 'check-in';
      readonly lastHuddleOn: LocalDate | null;
      readonly question: string;
      readonly commitments: readonly SaidInSession<ActionFacts>[];
    }
  | { readonly kind: 'actions'; readonly actions: readonly ActionFacts[] }
  | {
      readonly kind: 'spend';
      readonly spend: {
        readonly what: string;
        readonly amountPence: number;
        readonly standing: SpendStanding;
        readonly instead: string | null;
      };
      readonly plan: PlanOnWall;
    }
  | {
      readonly kind: 'c2-plan';
      readonly plan: PlanOnWall;
      readonly review: { readonly decision: ReviewDecision; readonly nextStep: string } | null;
    }
  | {
      readonly kind: 'c3-proposal';
      readonly proposal: ProposalOnWall;
      readonly plan: PlanOnWall | null;
      readonly round: RoundOnWall;
      readonly decision: DecisionOnWall | null;
    }
  | { readonly kind: 'presenting'; readonly title: string; readonly presenter: Named | null }
  | { readonly kind: 'good-news' }
  | { readonly kind: 'data'; readonly chart: ChartOnWall | null }
  | {
      readonly kind: 'close';
      readonly made: readonly ActionFacts[];
      readonly learned: string;
      readonly thanks: string;
    };
