import { type Presented, type PutOnWall, shownOnWall } from '../../../shared/domain/wall/presented';
import { runningHuddle } from '../../store/huddles/huddle-rows';
import { runningSession } from '../../store/reflection/session-rows';
import type { Acting } from '../acting';

/** The item of a huddle or the step of a session the room is on; null where it is on nothing. */
export async function readRoomIsOn({ store, teamId }: Acting): Promise<string | null> {
  const huddle = await runningHuddle(store.db, teamId);
  if (huddle !== null) return huddle.currentItemId;
  return (await runningSession(store.db, teamId))?.currentStepId ?? null;
}

/** What somebody put on the wall by hand and is to be seen there now. */
export async function readPresented(acting: Acting, put: PutOnWall | null): Promise<Presented | null> {
  return put === null ? null : shownOnWall(put, await readRoomIsOn(acting));
}
