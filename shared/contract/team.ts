import { z } from 'zod';
import { type Member, memberRoles } from '../domain/team/member';
import type { Team } from '../domain/team/team';
import type { TurnKind } from '../domain/team/turns';
import { type Done, read, write } from './call';
import { date, days, id, name, nothing, optionalName, pence, time, words } from './fields';
import type { MemberLabel } from './labels';

export interface MemberRow extends Member {
  readonly awayToday: boolean;
  /** How many people this member is lead worker of. */
  readonly leadOf: number;
  readonly canBeRemoved: boolean;
}

export interface TeamView {
  readonly team: Team;
  readonly members: readonly MemberRow[];
  readonly suggestedChairId: string | null;
  readonly suggestedScribeId: string | null;
  readonly nextHuddleOn: string;
}

interface MemberTurn {
  /** Somebody may leave the chair, or the writing, to others. */
  readonly takes: boolean;
  readonly last: string | null;
  /** Since the day the picture begins, oldest first. */
  readonly lately: readonly string[];
}

/** The turns one member took. */
export interface MemberTurns extends MemberLabel {
  readonly champion: boolean;
  readonly turns: Readonly<Record<TurnKind, MemberTurn>>;
}

export interface TurnsView {
  readonly from: string;
  readonly nextHuddleOn: string;
  /** Members only: visitors take no turns. */
  readonly members: readonly MemberTurns[];
  /** Whose turn it is next, by what there is to do; null when nobody can. */
  readonly next: Readonly<Record<TurnKind, string | null>>;
}

const role = z.enum(memberRoles);
const standing = z.enum(['member', 'visitor']);

export const teamCalls = {
  'team.read': read<TeamView>()(nothing),
  /** Who chaired, wrote, led and presented in the last 12 weeks, and whose turn it is. */
  'team.turns': read<TurnsView>()(nothing),
  'team.change': write<Done>()(
    z
      .strictObject({
        name,
        place: optionalName,
        delegatedLimitPence: pence,
        limitCountedOver: z.enum(['plan', 'spend']),
        contactRhythmDays: days,
        reviewWithinDays: days,
        signOffBy: z.enum(['consent', 'majority']),
        quorum: z.number().int().min(2).max(30),
        otherDisciplineNeeded: z.boolean(),
        positionsHidden: z.boolean(),
        authoriserNeeded: z.boolean(),
        readyFlagDays: days,
        huddleWeekday: z.number().int().min(1).max(7),
        huddleTime: time,
        huddleMinutes: z.number().int().min(15).max(240),
        wall: z.enum(['screen', 'laptop', 'shared']),
      })
      .partial(),
  ),
  'team.add-member': write<Done>()(z.strictObject({ name, discipline: name, role, standing })),
  'team.change-member': write<Done>()(
    z.strictObject({
      memberId: id,
      change: z
        .strictObject({
          name,
          calledName: name,
          discipline: name,
          role,
          standing,
          takesChair: z.boolean(),
          takesScribe: z.boolean(),
          champion: z.boolean(),
        })
        .partial(),
    }),
  ),
  'team.set-away': write<Done>()(
    z.strictObject({ memberId: id, from: date.nullable(), until: date.nullable(), reason: words }),
  ),
  'team.remove-member': write<Done>()(z.strictObject({ memberId: id })),
} as const;
