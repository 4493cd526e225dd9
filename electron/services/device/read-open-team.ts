import type { OpenTeam } from '../../../shared/contract/device';
import { runningSession } from '../../store/reflection/session-rows';
import { listMembers, readTeam } from '../../store/team';
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
  return {
    team: await readTeam(db, acting.teamId),
    members: await listMembers(db, acting.teamId),
    actingMemberId: acting.memberId,
    runningHuddleId: running?.id ?? null,
    runningSession: session === null ? null : { id: session.id, name: session.name },
  };
}
