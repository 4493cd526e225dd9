import { type Presented, type PutOnWall, shownOnWall } from '../../../shared/domain/wall/presented';
import { runningHuddle } from '../../store/huddles/huddle-rows';
import type { Acting } from '../acting';

/** The item the room is on while a huddle runs; null where the room is on nothing. */
export async function readRoomIsOn({ store, teamId }: Acting): Promise<string | null> {
  return (await runningHuddle(store.db, teamId))?.currentItemId ?? null;
}

/** What somebody put on the wall by hand and is to be seen there now. */
export async function readPresented(acting: Acting, put: PutOnWall | null): Promise<Presented | null> {
  return put === null ? null : shownOnWall(put, await readRoomIsOn(acting));
}
