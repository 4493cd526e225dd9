import type { Projection } from '../../../shared/contract/wall';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { projectChart } from '../../../shared/domain/wall/chart-on-wall';
import { type Presented, type PutOnWall, shownOnWall } from '../../../shared/domain/wall/presented';
import { project } from '../../../shared/domain/wall/project';
import { projectSession } from '../../../shared/domain/wall/session-on-wall';
import { countMadeIn } from '../../store/huddles/huddle-actions';
import { lastWeeklyHuddle, runningHuddle } from '../../store/huddles/huddle-rows';
import { findSession, runningSession } from '../../store/reflection/session-rows';
import { listMembers, readTeam } from '../../store/team';
import type { Acting } from '../acting';
import type { WallState } from '../device/program';
import { viewHuddle } from '../huddles/view-huddle';
import { viewCharts } from '../measures/view-charts';
import { readPractice } from '../reflection/practice';
import { readSession } from '../reflection/view-session';
import { readNextHuddleOn } from '../team/read-next-huddle';
import { nameBookOf } from './name-people';

export interface OnTheWall {
  readonly wall: WallState;
  readonly theme: Extract<Projection, { kind: 'item' }>['theme'];
  /** What somebody put there by hand. */
  readonly presented: PutOnWall | null;
}

/** What the wall shows while no team is open: nothing of anybody. */
export const emptyWall: Projection = { kind: 'nothing', teamName: '', sample: false, next: null };

/**
 * What the wall shows now: nothing but when the team meets next, blank, or the item or step the room is on. Blank wins over
 * everything, so that one key always hides it; a guide put there by hand wins over the item it was put there for.
 */
export async function readWall(
  acting: Acting,
  { wall, theme, presented }: OnTheWall,
): Promise<Outcome<Projection, never>> {
  if (wall === 'blank') return accept({ kind: 'blank' });
  const { store, teamId, today } = acting;
  const team = await readTeam(store.db, teamId);
  const { sample } = team;
  const running = await runningHuddle(store.db, teamId);
  // A huddle goes before a session: it may be called for somebody in a crisis.
  const session = running === null ? await runningSession(store.db, teamId) : null;
  const put = shownOnWall(presented, running?.currentItemId ?? session?.currentStepId ?? null);
  if (put?.kind === 'guide') {
    const guide = await showGuide(put, { sample, theme });
    if (guide !== null) return accept(guide);
  }
  const shown = running === null ? null : await showItem(acting, running.id, { sample, theme });
  if (shown !== null) return accept(shown);
  if (session !== null) {
    const reflecting = await showSession(acting, session.id, { sample, theme });
    if (reflecting !== null) return accept(reflecting);
  }
  if (put?.kind === 'chart') return accept(await showChart(acting, put.chartId, { sample, theme }));
  const on = await readNextHuddleOn(store.db, teamId, today);
  return accept({ kind: 'nothing', teamName: team.name, sample, next: { on, time: team.huddleTime } });
}

/** A section of a guide. Its words are ours and about nobody, so that nothing is taken out; null for no such section. */
async function showGuide(
  { guideId, section }: Extract<Presented, { kind: 'guide' }>,
  shown: { readonly sample: boolean; readonly theme: OnTheWall['theme'] },
): Promise<Projection | null> {
  const guide = (await readPractice()).guides.find(({ id }) => id === guideId);
  const part = guide?.sections[section];
  if (guide === undefined || part === undefined) return null;
  const { title, sections } = guide;
  return { kind: 'guide', ...shown, guideId, title, section: part, at: section + 1, of: sections.length };
}

/** A chart outside of a huddle. Nobody is spoken of by name, so that every name on it is taken out. */
async function showChart(
  { store, teamId, today }: Acting,
  chartId: ChartId,
  shown: { readonly sample: boolean; readonly theme: OnTheWall['theme'] },
): Promise<Projection> {
  const [chart] = await viewCharts(store.db, teamId, today, [chartId]);
  if (chart === undefined) throw new Error(`Nothing was counted for ${chartId}.`);
  const book = await nameBookOf(store.db, teamId, await listMembers(store.db, teamId), null);
  return { kind: 'chart', ...shown, chart: projectChart(chart, book) };
}

/** A step of the session that runs. */
async function showSession(
  acting: Acting,
  sessionId: string,
  shown: { readonly sample: boolean; readonly theme: OnTheWall['theme'] },
): Promise<Projection | null> {
  const { store, teamId } = acting;
  const viewed = await readSession(acting, { sessionId });
  if (!viewed.ok) return null;
  const book = await nameBookOf(store.db, teamId, await listMembers(store.db, teamId), null);
  // The wall is the room's: whoever is at this computer, it knows whom the session is about and takes their name out.
  const aboutId = (await findSession(store.db, teamId, sessionId))?.aboutPersonId ?? null;
  const about = aboutId === null ? null : { id: aboutId };
  const session = projectSession({ ...viewed.value, about }, book);
  return session === null ? null : { kind: 'session', sessionId, ...shown, session };
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
