import type { ContactHow, PlanOutcome, ReviewDecision } from '../../../shared/domain/c2-plans/plan';
import type {
  ConnectionTo,
  ConversationHow,
  ConversationKind,
} from '../../../shared/domain/conversations/conversation';
import type { DaysAgo, MemberKey, ToldProposal } from '../story';

/*
 * A life is a story written short: what was said and decided is ours, word for word; when exactly somebody rang is
 * worked out from the plan's rhythm.
 */

/** What a plan's jotted lines may speak of; `plain` fits anything. */
export type Theme = 'plain' | 'home' | 'carer' | 'grief' | 'tenancy' | 'mind' | 'safe' | 'memory';

export type Link =
  | readonly [kind: ConnectionTo, what: string]
  | readonly [kind: ConnectionTo, what: string, cameAgo: DaysAgo, well: boolean, note: string];

export interface Talk {
  readonly ago: DaysAgo;
  readonly kind: ConversationKind;
  readonly how: ConversationHow;
  readonly by?: MemberKey;
  readonly matters: string;
  readonly strengths: string;
  readonly heard: readonly string[];
  readonly happened: string;
  readonly links?: readonly Link[];
  readonly gaps?: readonly string[];
}

/** What changed, what next, and the decision where it is not to continue; null where the huddle did not come to it. */
export type Review = readonly [changed: string, next: string, decision?: ReviewDecision] | null;
/** What, who, and the days it took; without days it was dropped, and says why. */
export type Step =
  | readonly [what: string, who: MemberKey, days: number]
  | readonly [what: string, who: MemberKey, days: null, why: string];
/** How many days in, how much in pence, on what; and for a spend past the limit, what the team said. */
export type Spent =
  | readonly [day: number, pence: number, what: string]
  | readonly [day: number, pence: number, what: string, agreed: boolean, instead: string];

export interface LifePlan {
  readonly opened: DaysAgo;
  readonly theme: Theme;
  readonly title: string;
  readonly own: string;
  readonly emergency: string;
  readonly strengths: string;
  readonly rhythm: number;
  readonly buddy?: MemberKey;
  readonly spent: readonly Spent[];
  readonly steps: readonly Step[];
  /** One for each weekly huddle from the first after it was opened. */
  readonly reviews: readonly Review[];
  readonly outcome: PlanOutcome;
  readonly outcomeWords?: string;
  readonly difference: string;
  /** When it ended after its last review and not in it. */
  readonly endedAgo?: DaysAgo;
  /** Days from and until which nobody was in touch. */
  readonly silent?: readonly [from: number, until: number];
  /** Contacts worth their own words: the day, how, and the note. */
  readonly notes?: readonly (readonly [day: number, how: ContactHow, note: string])[];
  readonly reopened?: {
    readonly endedAgo: DaysAgo;
    readonly outcome: PlanOutcome;
    readonly difference: string;
    readonly ago: DaysAgo;
    readonly reason: string;
    /** From the first huddle after it was reopened. */
    readonly reviews: readonly Review[];
  };
}

export interface Life {
  readonly name: string;
  readonly as: string;
  readonly age: number;
  readonly birthday: string;
  readonly at: string;
  readonly phone?: string;
  readonly met: DaysAgo;
  readonly lead: MemberKey | null;
  readonly passedOn?: readonly (readonly [ago: DaysAgo, to: MemberKey | null, why: string])[];
  readonly talks: readonly Talk[];
  readonly plans?: readonly LifePlan[];
  readonly proposals?: readonly ToldProposal[];
  readonly closed?: readonly [ago: DaysAgo, reason: string];
}
