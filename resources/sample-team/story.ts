import type { ContactHow, PlanOutcome, ReviewDecision } from '../../shared/domain/c2-plans/plan';
import type {
  CarerHeard,
  NotYetCarries,
  PositionKind,
  ProposalContent,
} from '../../shared/domain/c3-proposals/proposal';
import type {
  ConnectionTo,
  ConversationHow,
  ConversationKind,
} from '../../shared/domain/conversations/conversation';
import type { ClockTime } from '../../shared/domain/dates';
import type { ChartId } from '../../shared/domain/measures/all-measures';
import type { Session } from '../../shared/domain/reflection/session';
import type { StoryWords } from '../../shared/domain/stories/story';
import type { Member } from '../../shared/domain/team/member';
import type { Team } from '../../shared/domain/team/team';

/*
 * How a team's past is written down. Nothing here bears a date: every time is a count of days or of weekly
 * huddles before the day the sample is opened, so that the same stories are always this week's.
 */

/** Whole days before the day the sample is opened: 0 is that day. */
export type DaysAgo = number;
/** Weekly huddles before the one that is ready to start: 1 was held a week ago. */
export type HuddlesAgo = number;
/** A member's first name in small letters. */
export type MemberKey = string;

export interface ToldMember
  extends Omit<Member, 'id' | 'teamId' | 'access' | 'awayFrom' | 'awayUntil' | 'leftOn'> {
  /** A member's, and a facilitator's for whoever is at the computer, when it is not told. */
  readonly access?: Member['access'];
  readonly key: MemberKey;
  readonly awaySince?: DaysAgo;
  readonly leftAgo?: DaysAgo;
  /** When it was not at the founding. */
  readonly joinedAgo?: DaysAgo;
}

/** An action begins on its story's day (a plan's first day, a huddle's day) or `from` days after it. */
export interface ToldAction {
  readonly what: string;
  readonly who: MemberKey | null;
  readonly from?: number;
  /** Days it was given; null without a day. */
  readonly within: number | null;
  /** Days it took. */
  readonly done?: number;
  readonly dropped?: { readonly after: number; readonly why: string };
}

export interface ToldConnection {
  readonly kind: ConnectionTo;
  readonly what: string;
  readonly came?: { readonly ago: DaysAgo; readonly well: boolean; readonly note: string };
}

export interface ToldConversation {
  readonly ago: DaysAgo;
  readonly kind: ConversationKind;
  readonly how: ConversationHow;
  /** Whoever led then, unless said. */
  readonly by?: MemberKey;
  readonly matters: string;
  readonly strengths: string;
  readonly heard: readonly string[];
  readonly happened: string;
  readonly connections?: readonly ToldConnection[];
  readonly gaps?: readonly string[];
}

export interface ToldContact {
  readonly ago: DaysAgo;
  readonly how: ContactHow;
  readonly note: string;
  readonly by?: MemberKey;
}

export interface ToldSpend {
  readonly ago: DaysAgo;
  readonly pence: number;
  readonly what: string;
  readonly by?: MemberKey;
  /** Only for a spend that would pass the limit: what the next huddle said. Without it, it still waits. */
  readonly decided?: { readonly agreed: boolean; readonly instead?: string };
}

export interface ToldReview {
  readonly huddle: HuddlesAgo;
  readonly changed: string;
  readonly decision: ReviewDecision;
  readonly next: string;
  readonly action?: ToldAction;
}

export interface ToldEnding {
  readonly outcome: PlanOutcome;
  readonly words?: string;
  readonly difference: string;
  /** When it ended between huddles; otherwise in the huddle whose review says so. */
  readonly ago?: DaysAgo;
}

export interface ToldPlan {
  readonly opened: DaysAgo;
  readonly by?: MemberKey;
  readonly title: string;
  readonly ownWords: string;
  readonly emergency: string;
  readonly strengths: string;
  readonly rhythm: number;
  readonly buddy?: MemberKey;
  readonly contacts: readonly ToldContact[];
  readonly spends: readonly ToldSpend[];
  readonly reviews: readonly ToldReview[];
  readonly steps: readonly ToldAction[];
  readonly reopened?: {
    readonly endedAgo: DaysAgo;
    readonly outcome: PlanOutcome;
    readonly difference: string;
    readonly ago: DaysAgo;
    readonly reason: string;
  };
  readonly ended?: ToldEnding;
}

type DatedParts = 'startsOn' | 'lookAgainOn' | 'linkedConversationIds' | 'linkedPlanIds' | 'carer';

export interface ToldConsideration extends Omit<ProposalContent, DatedParts> {
  readonly carer:
    | Exclude<CarerHeard, { kind: 'heard' }>
    | { readonly kind: 'heard'; readonly who: string; readonly ago: DaysAgo; readonly said: string };
  /** Days from the day it was begun. */
  readonly startsAfter: number | null;
  readonly lookAgainAfter: number | null;
  /** Which of the story's conversations and plans were tried, counted from 0. */
  readonly conversations: readonly number[];
  readonly plans: readonly number[];
}

export interface ToldPosition {
  readonly position: PositionKind;
  readonly reason: string;
  readonly carries?: NotYetCarries;
}

export interface ToldRound {
  /** The weekly huddle it was decided in, or the day of an ad hoc one. */
  readonly held: { readonly huddle: HuddlesAgo } | { readonly adHoc: DaysAgo };
  /** Why the team went ahead although a C2 plan was open; everybody present said so. */
  readonly overruled?: string;
  /** Whoever is not named agrees. */
  readonly said: Readonly<Record<MemberKey, ToldPosition>>;
  readonly returned?: {
    readonly toTry: readonly {
      readonly kind: 'C1' | 'C2';
      readonly what: string;
      readonly who: MemberKey;
      readonly within: number;
      readonly done?: number;
    }[];
    readonly whoTells: string;
    readonly teller: MemberKey;
    readonly lookAgainAfter: number;
  };
}

export interface ToldProposal {
  readonly begun: DaysAgo;
  readonly by?: MemberKey;
  readonly written: ToldConsideration;
  /** Every day it was made ready; none for a draft. */
  readonly ready: readonly DaysAgo[];
  readonly rounds: readonly ToldRound[];
  readonly told?: { readonly ago: DaysAgo; readonly answer: string };
  readonly withdrawn?: { readonly ago: DaysAgo; readonly reason: string };
}

/** One person and everything that happened with them. */
export interface Story {
  readonly fullName: string;
  readonly knownAs: string;
  readonly age: number;
  /** `MM-DD`. */
  readonly birthday: string;
  readonly address: string;
  readonly phone: string | null;
  readonly record: string | null;
  readonly firstContact: DaysAgo;
  readonly lead: MemberKey | null;
  readonly leadChanges?: readonly {
    readonly ago: DaysAgo;
    readonly to: MemberKey | null;
    readonly why: string;
  }[];
  readonly conversations: readonly ToldConversation[];
  readonly plans?: readonly ToldPlan[];
  readonly proposals?: readonly ToldProposal[];
  readonly actions?: readonly (ToldAction & { readonly ago: DaysAgo; readonly huddle?: HuddlesAgo })[];
  readonly closed?: { readonly ago: DaysAgo; readonly reason: string };
}

/** One look at the data: at which chart, what the room noticed and what it meant to try. */
export interface ToldLook {
  readonly chart: ChartId;
  readonly noticed: string;
  readonly tries?: string;
}

/** What a weekly huddle said besides its plans and proposals. */
export interface ToldHuddle {
  readonly checkIn: string;
  readonly goodNews: string;
  readonly data: ToldLook | null;
  readonly learned: string;
  readonly thanks: string;
  readonly presenting?: { readonly who: MemberKey; readonly title: string; readonly note: string };
  /** What somebody undertook that belongs to no plan. */
  readonly undertaken?: readonly ToldAction[];
  /** Kept away that day, besides whoever chance keeps away. */
  readonly missing?: readonly MemberKey[];
}

/** A reflective session from one of the program's packs. */
export interface ToldSession {
  /** How long ago it was held; below 0 it is still to come. */
  readonly ago: DaysAgo;
  readonly time: ClockTime;
  readonly place: string;
  readonly pack: string;
  readonly leads: MemberKey;
  readonly presents: MemberKey | null;
  /** Everybody else who was asked, and of them whoever could not come. */
  readonly asked: readonly MemberKey[];
  readonly missing?: readonly MemberKey[];
  /** Whom it is about, by their label. */
  readonly about?: string;
  readonly promptedBy: Session['promptedBy'];
  readonly chart?: ChartId;
  readonly prompt?: string;
  readonly story?: string;
  /** What was written down, by the title of the step: only ever seen by those who were asked. */
  readonly notes?: Readonly<Record<string, string>>;
  /** What the group let out. */
  readonly points?: readonly { readonly name: string; readonly words: string }[];
  readonly undertaken?: readonly ToldAction[];
  /** What one member wrote down for themselves afterwards. */
  readonly learned?: ToldLearning;
}

export interface ToldLearning {
  readonly who: MemberKey;
  readonly learned: string;
  readonly forPractice: string;
  readonly forPeople: string;
  readonly kept: boolean;
}

export interface ToldStoryOfChange {
  /** Whose it is, by their label. */
  readonly about: string;
  readonly called: string;
  /** When the person said yes; null where they were asked and have not said yet. */
  readonly agreedAgo: DaysAgo | null;
  readonly writtenAgo: DaysAgo;
  readonly by: MemberKey;
  readonly checked?: { readonly ago: DaysAgo; readonly by: MemberKey };
  readonly words: StoryWords;
}

/** A whole team as it is told: what the sample team's store, or a larger one for measuring, is made from. */
export interface TeamStory {
  readonly team: Omit<Team, 'id' | 'foundedOn' | 'huddleWeekday' | 'huddleTime'>;
  readonly foundedAgo: DaysAgo;
  readonly members: readonly ToldMember[];
  readonly acting: MemberKey;
  readonly stories: readonly Story[];
  /** How many weekly huddles were held, and what was said in each, from 1, the latest. */
  readonly huddles: number;
  huddle(ago: HuddlesAgo): ToldHuddle;
  /** Its reflective sessions, the latest last. */
  readonly sessions: readonly ToldSession[];
  /** Stories of change, told so that nobody can be recognised. */
  readonly storiesOfChange?: readonly ToldStoryOfChange[];
  /** What somebody has said they will show in the huddle that is ready to start. */
  readonly presentingNext: { readonly who: MemberKey; readonly title: string };
}
