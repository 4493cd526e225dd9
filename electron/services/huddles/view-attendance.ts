import type { AttendanceRow } from '../../../shared/contract/huddles';
import type { Attendance, Huddle } from '../../../shared/domain/huddles/huddle';
import { lettersFor } from '../../../shared/domain/huddles/letters';
import type { Member } from '../../../shared/domain/team/member';
import { toMemberLabel } from '../labels';

/** Chair, scribe, then members, then those who observe, each by name; being away moves nobody. */
function place(member: Member, huddle: Huddle): number {
  if (member.id === huddle.chairId) return 0;
  if (member.id === huddle.scribeId) return 1;
  return member.standing === 'member' ? 2 : 3;
}

/**
 * Who is in the room: everyone in the team, and whoever was noted and has left it since. A letter belongs to a member
 * for as long as the room is the same, whoever comes or goes.
 */
export function viewAttendance(
  huddle: Huddle,
  members: readonly Member[],
  noted: readonly Attendance[],
): readonly AttendanceRow[] {
  const byMember = new Map(noted.map((row) => [row.memberId, row]));
  // Once a huddle is closed, who joined the team later was not there.
  const inRoom = members.filter(
    ({ id, leftOn }) => byMember.has(id) || (leftOn === null && huddle.closedAt === null),
  );
  const letters = lettersFor(inRoom.map((member) => member.calledName));
  return inRoom
    .map((member, index): { readonly member: Member; readonly row: AttendanceRow } => {
      const row = byMember.get(member.id);
      return {
        member,
        row: {
          ...toMemberLabel(member),
          memberId: member.id,
          letter: letters[index] ?? '',
          here: row?.state === 'here',
          observing: member.standing === 'visitor' || row?.observing === true,
          awayReason: member.awayReason,
          chair: member.id === huddle.chairId,
          scribe: member.id === huddle.scribeId,
        },
      };
    })
    .toSorted((a, b) => place(a.member, huddle) - place(b.member, huddle))
    .map(({ row }) => row);
}
