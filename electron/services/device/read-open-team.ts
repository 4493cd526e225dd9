import type { OpenTeam } from '../../../shared/contract/device';
import { listMembers, readTeam } from '../../store/team';
import type { Acting } from '../acting';

/** The open team, who is in it, who acts, and the huddle that is running, if one is. */
export async function readOpenTeam(acting: Acting): Promise<OpenTeam> {
  const { db } = acting.store;
  const running = await db
    .selectFrom('huddles')
    .select('id')
    .where('teamId', '=', acting.teamId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return {
    team: await readTeam(db, acting.teamId),
    members: await listMembers(db, acting.teamId),
    actingMemberId: acting.memberId,
    runningHuddleId: running?.id ?? null,
  };
}
