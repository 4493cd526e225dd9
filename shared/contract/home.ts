import type { SinceEvent } from '../domain/home/since-events';
import type { ActionView } from './actions';
import type { PlanFlag } from './c2-plans';
import { read } from './call';
import { nothing } from './fields';
import type { MemberLabel, PersonLabel } from './labels';

export type NextHuddle =
  | { readonly kind: 'running'; readonly huddleId: string; readonly startedAt: string }
  /** Planned for a day; `on` may be today or past its time when it was not started. */
  | { readonly kind: 'planned'; readonly on: string; readonly time: string };

export type AttentionRow =
  | {
      readonly kind: 'c2';
      readonly planId: string;
      readonly person: PersonLabel;
      readonly flags: readonly PlanFlag[];
    }
  | {
      readonly kind: 'c3';
      readonly proposalId: string;
      readonly person: PersonLabel;
      readonly readyDays: number;
      readonly waitedTooLong: boolean;
      readonly blocked: boolean;
    };

export type { SinceEvent };

export interface HomeView {
  readonly next: NextHuddle;
  readonly minutes: number;
  readonly chair: MemberLabel | null;
  readonly scribe: MemberLabel | null;
  readonly holds: {
    readonly actionsDue: number;
    readonly spends: number;
    readonly openPlans: number;
    readonly outOfContact: number;
    readonly reviewOverdue: number;
    readonly proposals: number;
    readonly oldestReadyDays: number | null;
    readonly presenting: readonly string[];
  };
  /** Who said before the next weekly huddle that they would present, to be taken off again. */
  readonly presentations: readonly { readonly id: string; readonly words: string }[];
  readonly longestSilence: { readonly person: PersonLabel; readonly days: number } | null;
  readonly needsUsFirst: readonly AttentionRow[];
  readonly since: readonly SinceEvent[];
  readonly actionsDue: readonly ActionView[];
  readonly people: number;
}

export const homeCalls = { 'home.read': read<HomeView>()(nothing) } as const;
