import type { Projection } from '../../../shared/contract/wall';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { project } from '../../../shared/domain/wall/project';
import { countMadeIn } from '../../store/huddles/huddle-actions';
import { lastWeeklyHuddle, runningHuddle } from '../../store/huddles/huddle-rows';
import { listMembers, readTeam } from '../../store/team';
import type { Acting } from '../acting';
import type { WallState } from '../device/program';
import { viewHuddle } from '../huddles/view-huddle';
import { readNextHuddleOn } from '../team/read-next-huddle';
import { nameBookOf } from './name-people';

export interface OnTheWall {
  readonly wall: WallState;
  readonly theme: Extract<Projection, { kind: 'item' }>['theme'];
}

/** What the wall shows while no team is open: nothing of anybody. */
export const emptyWall: Projection = { kind: 'nothing', teamName: '', sample: false, next: null };

/**
 * What the wall shows now: nothing but when the team meets next, blank, or the item the room is on. Blank wins over
 * everything, so that one key always hides it.
 */
export async function readWall(
  acting: Acting,
  { wall, theme }: OnTheWall,
): Promise<Outcome<Projection, never>> {
  if (wall === 'blank') return accept({ kind: 'blank' });
  const { store, teamId, today } = acting;
  const team = await readTeam(store.db, teamId);
  const { sample } = team;
  const running = await runningHuddle(store.db, teamId);
  const shown = running === null ? null : await showItem(acting, running.id, { sample, theme });
  if (shown !== null) return accept(shown);
  const on = await readNextHuddleOn(store.db, teamId, today);
  return accept({ kind: 'nothing', teamName: team.name, sample, next: { on, time: team.huddleTime } });
}

async function showItem(
  acting: Acting,
  huddleId: string,
  shown: { readonly sample: boolean; readonly theme: OnTheWall['theme'] },
): Promise<Projection | null> {
  const { store, teamId, today } = acting;
  const viewed = await viewHuddle(acting, huddleId);
  if (!viewed.ok) return null;
  const view = viewed.value;
  const members = await listMembers(store.db, teamId);
  const last =
    view.current?.view.kind === 'check-in' ? await lastWeeklyHuddle(store.db, teamId, huddleId) : null;
  const { made, kept } = last === null ? { made: 0, kept: 0 } : await countMadeIn(store.db, last.id);
  return project(view, {
    ...{ ...shown, today, actionsMade: made, actionsKept: kept },
    book: await nameBookOf(store.db, teamId, members, huddleId),
    called: new Map(members.map((member) => [member.id, member.calledName])),
  });
}
