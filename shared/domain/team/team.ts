import type { ClockTime, LocalDate } from '../dates';

/** How a C3 proposal is decided: one *not yet* stops it, or more than half agree (design 1). */
export type SignOffBy = 'consent' | 'majority';
/** Whether the delegated limit is counted over a C2 plan's whole spending or over each spend. */
export type LimitCountedOver = 'plan' | 'spend';
/** Where people look during a huddle. */
export type WallKind = 'screen' | 'laptop' | 'shared';

/** A team and what it has agreed about how it works. Money in pence, times in whole days or minutes. */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly place: string | null;
  readonly delegatedLimitPence: number;
  readonly limitCountedOver: LimitCountedOver;
  readonly contactRhythmDays: number;
  readonly reviewWithinDays: number;
  readonly signOffBy: SignOffBy;
  readonly quorum: number;
  readonly otherDisciplineNeeded: boolean;
  readonly positionsHidden: boolean;
  readonly authoriserNeeded: boolean;
  readonly readyFlagDays: number;
  /** 1 Monday … 7 Sunday. */
  readonly huddleWeekday: number;
  readonly huddleTime: ClockTime;
  readonly huddleMinutes: number;
  readonly wall: WallKind;
  /** True only for the sample team, so that every screen can say so. */
  readonly sample: boolean;
  readonly foundedOn: LocalDate;
}
