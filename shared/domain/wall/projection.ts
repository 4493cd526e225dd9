import type { ActionState } from '../actions/action';
import type { ReviewDecision } from '../c2-plans/plan';
import type { PositionKind } from '../c3-proposals/proposal';
import type { LocalDate } from '../dates';
import type { GuideSection } from '../reflection/guide';
import type { WallChart } from './chart-on-wall';
import type { WallSession } from './session-on-wall';

export type WallTheme = 'light' | 'dark' | 'contrast' | 'system';

/** All the wall knows: known-as labels, first names of the room, and nothing that leads to a person. */
export type Projection =
  | {
      readonly kind: 'nothing';
      readonly teamName: string;
      /** Everyone in it is invented, and the wall says so. */
      readonly sample: boolean;
      readonly next: { readonly on: LocalDate; readonly time: string } | null;
    }
  | { readonly kind: 'blank' }
  /** A page of the team's data, shown outside of a huddle. */
  | {
      readonly kind: 'chart';
      readonly sample: boolean;
      readonly theme: WallTheme;
      readonly chart: WallChart;
    }
  /** A step of a reflective session. */
  | {
      readonly kind: 'session';
      readonly sessionId: string;
      readonly sample: boolean;
      readonly theme: WallTheme;
      readonly session: WallSession;
    }
  /** A section of a guide, whether the room meets or not. */
  | {
      readonly kind: 'guide';
      readonly sample: boolean;
      readonly theme: WallTheme;
      readonly guideId: string;
      readonly title: string;
      readonly section: GuideSection;
      readonly at: number;
      readonly of: number;
    }
  | {
      readonly kind: 'item';
      readonly sample: boolean;
      readonly theme: WallTheme;
      readonly where: WallWhere;
      readonly item: WallItem;
    };

/** Where the huddle is: `C2 plan 1 of 8`, and what is left. Minutes are whole and never negative. */
export interface WallWhere {
  readonly group: string;
  readonly at: number;
  readonly of: number;
  readonly minutesLeft: number;
  readonly minutesOver: number;
  readonly toGo: number;
}

export interface WallMark {
  readonly on: LocalDate;
  readonly kind: 'opened' | 'contact' | 'review' | 'ended' | 'reopened' | 'C0' | 'C1' | 'C2' | 'C3';
}

/** What one member came to, as the wall shows it: `sealed` is spoken, and hidden until all have. */
export interface WallPosition {
  readonly name: string;
  readonly position: PositionKind | 'sealed' | null;
  readonly now: boolean;
}

export interface WallCheckIn {
  readonly kind: 'check-in';
  readonly today: LocalDate;
  readonly question: string;
  readonly lastHuddleOn: LocalDate | null;
  readonly actionsMade: number;
  readonly actionsKept: number;
  /** What was undertaken in sessions since: the day it was said, and never what else was. */
  readonly commitments: readonly WallCommitment[];
  readonly here: readonly { readonly name: string; readonly note: string | null }[];
}

export interface WallCommitment {
  readonly id: string;
  readonly saidOn: LocalDate;
  readonly what: string;
  readonly who: string;
  readonly state: ActionState;
}

export interface WallAction {
  readonly id: string;
  readonly what: string;
  readonly who: string;
  readonly state: 'done' | 'now' | 'carried' | 'dropped' | 'open';
}

export interface WallActions {
  readonly kind: 'actions';
  readonly at: number;
  readonly actions: readonly WallAction[];
}

export interface WallSpend {
  readonly kind: 'spend';
  readonly label: string;
  readonly title: string;
  readonly what: string;
  readonly pence: number;
  readonly spentPence: number;
  readonly limitPence: number;
  readonly choice: 'agree' | 'decline' | null;
  readonly instead: string;
}

export interface WallPlan {
  readonly kind: 'c2-plan';
  readonly label: string;
  readonly day: number;
  readonly title: string;
  readonly openedOn: LocalDate;
  readonly today: LocalDate;
  readonly marks: readonly WallMark[];
  readonly outOfContact: { readonly days: number; readonly rhythmDays: number } | null;
  readonly lastDecision: ReviewDecision | null;
  readonly spentPence: number;
  readonly limitPence: number;
  readonly choice: ReviewDecision | null;
  readonly next: string;
  readonly outcome: string | null;
  readonly difference: string;
}

export interface WallBlocked {
  readonly kind: 'c3-blocked';
  readonly label: string;
  readonly planDay: number;
  readonly openedOn: LocalDate;
  readonly today: LocalDate;
  readonly marks: readonly WallMark[];
  readonly choice: 'wait' | 'look-again' | 'overrule' | null;
  readonly reason: string;
  readonly goAhead: number;
  readonly of: number;
  readonly stillToSay: readonly string[];
}

export interface WallRound {
  readonly kind: 'c3-round';
  readonly label: string;
  readonly goodLife: string;
  readonly tried: readonly { readonly kind: 'C1' | 'C2'; readonly words: string }[];
  readonly weeklyPence: number | null;
  readonly soThat: string;
  readonly hidden: boolean;
  readonly open: boolean;
  readonly roll: readonly WallPosition[];
  readonly spoken: number;
}

export interface WallDecided {
  readonly kind: 'c3-decided';
  readonly label: string;
  readonly decision: 'signed-off' | 'returned';
  readonly goodLife: string;
  readonly toTry: readonly {
    readonly kind: 'C1' | 'C2';
    readonly what: string;
    readonly who: string | null;
    readonly dueOn: LocalDate | null;
  }[];
  readonly counts: { readonly agree: number; readonly reservation: number; readonly notYet: number };
  readonly whoTells: string;
  readonly lookAgainOn: LocalDate | null;
  readonly startsOn: LocalDate | null;
}

export interface WallClose {
  readonly kind: 'close';
  readonly actions: readonly {
    readonly what: string;
    readonly who: string;
    readonly dueOn: LocalDate | null;
  }[];
  readonly learned: string;
  readonly thanks: string;
}

export type WallItem =
  | WallCheckIn
  | WallActions
  | WallSpend
  | WallPlan
  | WallBlocked
  | WallRound
  | WallDecided
  | { readonly kind: 'presenting'; readonly who: string; readonly title: string }
  | { readonly kind: 'good-news'; readonly said: string }
  | {
      readonly kind: 'data';
      readonly chart: WallChart | null;
      readonly noticed: string;
      readonly tryNext: string;
    }
  | WallClose;
