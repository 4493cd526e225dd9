import type { TeamView } from '../../../shared/contract/team';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { isAway } from '../../../shared/domain/team/member';
import { nextHuddleOn } from '../../../shared/domain/team/next-huddle';
import { decideLeaving } from '../../../shared/domain/team/room';
import { suggestTurns } from '../../../shared/domain/team/rota';
import * as stored from '../../store/team';
import { countLedPeople, membersInRunningHuddle } from '../../store/team-standing';
import type { Acting } from '../acting';

/** The team, who is in its room, and what comes next: the huddle's day and who chairs and writes it. */
export async function readTeam(acting: Acting): Promise<Outcome<TeamView, never>> {
  const { store, teamId, today } = acting;
  const team = await stored.readTeam(store.db, teamId);
  const everyone = await stored.listMembers(store.db, teamId);
  const led = await countLedPeople(store.db, teamId);
  const inHuddle = await membersInRunningHuddle(store.db, teamId);
  const nextOn = nextHuddleOn(team, today, await stored.lastClosedHuddleOn(store.db, teamId));
  const turns = suggestTurns(everyone, await stored.readTurns(store.db, teamId), nextOn);
  const members = everyone
    .filter((member) => member.leftOn === null)
    .map((member) => {
      const leadOf = led.get(member.id) ?? 0;
      const inRunningHuddle = inHuddle.has(member.id);
      const leaving = decideLeaving({ leadOf, inRunningHuddle, acting: member.id === acting.memberId });
      return { ...member, awayToday: isAway(member, today), leadOf, canBeRemoved: leaving.ok };
    });
  const { chairId: suggestedChairId, scribeId: suggestedScribeId } = turns;
  return accept({ team, members, suggestedChairId, suggestedScribeId, nextHuddleOn: nextOn });
}
