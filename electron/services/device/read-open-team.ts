import type { OpenTeam } from '../../../shared/contract/device';
import { membersWithPin } from '../../store/access/pins';
import { runningSession } from '../../store/reflection/session-rows';
import { listMembers, readTeam } from '../../store/team';
import { mayAsk } from '../access/may-ask';
import type { Acting } from '../acting';

/** The open team, who is in it, who acts, and the huddle and the session that are running, if any are. */
export async function readOpenTeam(acting: Acting): Promise<OpenTeam> {
  const { db } = acting.store;
  const running = await db
    .selectFrom('huddles')
    .select('id')
    .where('teamId', '=', acting.teamId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  const session = await runningSession(db, acting.teamId);
  const { ok: seesTheRoom } = await mayAsk(acting, 'huddles.read', {});
  return {
    team: await readTeam(db, acting.teamId),
    members: await listMembers(db, acting.teamId),
    withPin: await membersWithPin(db, acting.teamId),
    actingMemberId: acting.memberId,
    // What the room does, and what a session is called, is for those who may join in.
    runningHuddleId: seesTheRoom ? (running?.id ?? null) : null,
    runningSession: seesTheRoom && session !== null ? { id: session.id, name: session.name } : null,
  };
}
