import type { AccessLevel } from '../access/level';
import type { LocalDate } from '../dates';

export const memberRoles = [
  'practitioner',
  'team-lead',
  'advanced-practitioner',
  'partner',
  'manager',
] as const;
export type MemberRole = (typeof memberRoles)[number];
/** A visitor or student watches and learns: present as an observer, without a position. */
export type Standing = 'member' | 'visitor';

/** Somebody in the team's room. */
export interface Member {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** What the room calls them, and all the wall ever shows: a first name, or one agreed when two share it. */
  readonly calledName: string;
  readonly discipline: string;
  readonly role: MemberRole;
  readonly standing: Standing;
  /** What they may see and do in the program. */
  readonly access: AccessLevel;
  readonly takesChair: boolean;
  readonly takesScribe: boolean;
  /** A practice champion: the team's own, whom others ask how the approach is lived. */
  readonly champion: boolean;
  readonly awayFrom: LocalDate | null;
  /** The last day away; null with `awayFrom` set means until further notice. */
  readonly awayUntil: LocalDate | null;
  readonly awayReason: string | null;
  readonly leftOn: LocalDate | null;
}

/** Whether a member is away on a day. */
export function isAway(member: Pick<Member, 'awayFrom' | 'awayUntil'>, on: LocalDate): boolean {
  if (member.awayFrom === null || on < member.awayFrom) return false;
  return member.awayUntil === null || on <= member.awayUntil;
}
