import { weekdayOf } from '../../../shared/domain/dates';
import type { World } from './world';

/** The team's founding, and everybody in its room as they are now. */
export function tellTeam(world: World): void {
  const { story, calendar, ledger, teamId } = world;
  const foundedOn = calendar.workday(story.foundedAgo);
  const { otherDisciplineNeeded, positionsHidden, authoriserNeeded, sample, ...team } = story.team;
  ledger.happened(
    calendar.at(foundedOn, '09:00'),
    { verb: 'team.set-up', topic: 'team', subjectId: teamId },
    (pen) => {
      pen.insert('teams', {
        ...team,
        id: teamId,
        otherDisciplineNeeded: otherDisciplineNeeded ? 1 : 0,
        positionsHidden: positionsHidden ? 1 : 0,
        authoriserNeeded: authoriserNeeded ? 1 : 0,
        sample: sample ? 1 : 0,
        huddleWeekday: weekdayOf(calendar.today),
        huddleTime: world.huddleTime,
        foundedOn,
      });
      for (const member of world.members.values()) {
        pen.insert('members', { ...member, awayFrom: null, awayReason: null, leftOn: null });
      }
    },
  );
  const lead = world.member(story.acting).id;
  for (const { id, awayFrom, awayReason, leftOn } of world.members.values()) {
    const about = { topic: 'team', subjectId: id, memberId: lead } as const;
    if (awayFrom !== null) {
      ledger.happened(calendar.at(awayFrom, '08:20'), { ...about, verb: 'team.member-away' }, (pen) =>
        pen.update('members', id, { awayFrom, awayReason }),
      );
    }
    if (leftOn !== null) {
      ledger.happened(calendar.at(leftOn, '16:50'), { ...about, verb: 'team.member-removed' }, (pen) =>
        pen.update('members', id, { leftOn }),
      );
    }
  }
}
