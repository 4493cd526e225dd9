import type { LocalDate } from '../dates';
import { isAway, type Member } from '../team/member';
import type { Attendance } from './huddle';

/** How the room is taken to be when a huddle starts: everyone here but those who are away; visitors observe. */
export function attendanceAtStart(
  members: readonly Member[],
  on: LocalDate,
): readonly Pick<Attendance, 'memberId' | 'state' | 'observing'>[] {
  return members
    .filter((member) => member.leftOn === null)
    .map((member) => ({
      memberId: member.id,
      state: isAway(member, on) ? 'away' : 'here',
      observing: member.standing === 'visitor',
    }));
}
