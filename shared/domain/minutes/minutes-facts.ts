import type { ActionState } from '../actions/action';
import type { PlanFlag } from '../c2-plans/flags';
import type { PlanOutcome, ReviewDecision } from '../c2-plans/plan';
import type { PositionKind, ThingToTry } from '../c3-proposals/proposal';
import type { Instant, LocalDate } from '../dates';
import type { HuddleKind, ItemState } from '../huddles/huddle';
import type { SaidInSession } from '../reflection/commitments';
import type { NameBook } from '../wall/name-book';
import type { NamedPerson } from '../wall/names';

export interface InTheRoom {
  readonly name: string;
  readonly calledName: string;
  readonly here: boolean;
  readonly observing: boolean;
  readonly chair: boolean;
  readonly scribe: boolean;
}

/** Something promised, with who does it by their called name. */
export interface PromisedAction {
  readonly what: string;
  readonly who: string | null;
  readonly dueOn: LocalDate | null;
  readonly personId: string | null;
}

/** What became in this huddle of the actions that were due. */
export interface ActionsAnswered {
  readonly since: LocalDate | null;
  readonly done: number;
  readonly carried: number;
  readonly dropped: readonly { readonly personId: string | null; readonly reason: string | null }[];
  readonly open: number;
}

/** Something undertaken in a session that the huddle asked about, as it stood when the huddle closed. */
export interface CommitmentAsked extends PromisedAction {
  readonly state: ActionState;
}

export interface SpendInHuddle {
  readonly kind: 'spend';
  readonly person: NamedPerson;
  readonly what: string;
  readonly amountPence: number;
  readonly decided: 'agreed' | 'declined' | null;
  readonly instead: string | null;
  /** The plan's money after the decision, in pence. */
  readonly committedPence: number;
  readonly limitPence: number;
}

export interface PlanInHuddle {
  readonly kind: 'c2-plan';
  readonly person: NamedPerson;
  readonly day: number;
  readonly committedPence: number;
  readonly flags: readonly PlanFlag[];
  readonly review: {
    readonly decision: ReviewDecision;
    readonly whatChanged: string;
    readonly nextStep: string;
  } | null;
  readonly ending: {
    readonly outcome: PlanOutcome;
    readonly outcomeWords: string | null;
    readonly whatMadeTheDifference: string;
  } | null;
}

export interface ProposalInHuddle {
  readonly kind: 'c3-proposal';
  readonly person: NamedPerson;
  readonly blocked: boolean;
  readonly waitsUntil: LocalDate | null;
  readonly decision: DecisionInHuddle | null;
}

export interface DecisionInHuddle {
  readonly decision: 'signed-off' | 'returned';
  readonly by: 'consent' | 'majority';
  readonly goodLife: string;
  readonly weeklyPence: number | null;
  readonly oneOffPence: number | null;
  readonly startsOn: LocalDate | null;
  readonly lookAgainOn: LocalDate | null;
  readonly positions: readonly {
    /** What the member is called. */
    readonly name: string;
    readonly position: PositionKind;
    readonly reason: string;
  }[];
  readonly overruledReason: string | null;
  readonly authoriserName: string | null;
  readonly authorisedOn: LocalDate | null;
  readonly toTry: readonly (Omit<ThingToTry, 'memberId'> & { readonly who: string | null })[];
  readonly whoTells: string | null;
}

export type SubjectInHuddle = SpendInHuddle | PlanInHuddle | ProposalInHuddle;

/** An item as it stood when the huddle closed. */
export interface ItemInHuddle {
  readonly state: ItemState;
  readonly note: string;
  readonly about:
    | SubjectInHuddle
    | { readonly kind: 'presenting'; readonly presenter: string | null; readonly title: string | null }
    | { readonly kind: 'check-in'; readonly commitments?: readonly SaidInSession<CommitmentAsked>[] }
    | {
        readonly kind: 'actions' | 'good-news' | 'data' | 'close';
        /** The name of the chart that was looked at. */
        readonly chart?: string;
      };
}

/** A subject with the note the room kept on it. */
export type Noted<Subject> = Subject & { readonly note: string };

/** All that minutes are made from, gathered once, when the huddle closes. */
export interface MinutesFacts {
  readonly teamName: string;
  readonly huddle: {
    readonly id: string;
    readonly kind: HuddleKind;
    readonly on: LocalDate;
    readonly startedAt: Instant;
    readonly learned: string;
    readonly thanks: string;
  };
  readonly closedAt: Instant;
  readonly closedBy: string;
  readonly room: readonly InTheRoom[];
  readonly items: readonly ItemInHuddle[];
  readonly actions: ActionsAnswered;
  readonly promised: readonly PromisedAction[];
  /** What goes on to the next huddle, by the labels that stand for people. */
  readonly carriedOver: readonly string[];
  /** Where the trail stands; null before its first entry. */
  readonly mark: string | null;
  readonly book: NameBook;
}
