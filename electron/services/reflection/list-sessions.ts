import type { Kysely } from 'kysely';
import type { ParsedInput } from '../../../shared/contract';
import type { LearningPointView, SessionRow, SessionsView } from '../../../shared/contract/sessions';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Session } from '../../../shared/domain/reflection/session';
import { countPoints, newestPoints } from '../../store/reflection/learning-points';
import {
  comingSessions,
  countHeld,
  heldSessions,
  peopleOf,
  runningSession,
} from '../../store/reflection/session-rows';
import type { Database } from '../../store/tables/database';
import type { Acting } from '../acting';
import { labelOf, memberLabels } from '../labels';
import { stateOf, toPointView } from './view-session';

const mostHeld = 40;
const mostPoints = 60;

/** The team's sessions: the one that runs, those to come, those that were held, and what was released of them. */
export async function listSessions({ store, teamId }: Acting): Promise<Outcome<SessionsView, never>> {
  const { db } = store;
  const running = await runningSession(db, teamId);
  const coming = await comingSessions(db, teamId);
  const held = await heldSessions(db, teamId, mostHeld);
  const row = await rowsOf(db, [...(running === null ? [] : [running]), ...coming, ...held]);
  return accept({
    running: running === null ? null : row(running),
    coming: coming.map(row),
    held: held.map(row),
    heldBefore: Math.max(0, (await countHeld(db, teamId)) - held.length),
    points: (await newestPoints(db, teamId, mostPoints)).map(toPointView),
  });
}

async function rowsOf(
  db: Kysely<Database>,
  sessions: readonly Session[],
): Promise<(session: Session) => SessionRow> {
  const ids = sessions.map(({ id }) => id);
  const people = Map.groupBy(await peopleOf(db, ids), ({ sessionId }) => sessionId);
  const points = await countPoints(db, ids);
  const labels = await memberLabels(
    db,
    sessions.flatMap(({ facilitatorId, presenterId }) => [facilitatorId, presenterId]),
  );
  return (session) => {
    const { id, name, on, time, place, plannedMinutes: minutes } = session;
    const asked = people.get(id) ?? [];
    const came = asked.filter(({ state }) => state === 'here');
    return {
      ...{ id, name, on, time, place, minutes, state: stateOf(session) },
      facilitator: labelOf(labels, session.facilitatorId),
      presenter: labelOf(labels, session.presenterId),
      people: session.startedAt === null ? asked.length : came.length,
      points: points.get(id) ?? 0,
    };
  };
}

/** What the team released before on any of these themes: offered where a session on the same is planned. */
export async function readPointsOn(
  { store, teamId }: Acting,
  { themes }: ParsedInput<'sessions.points-on'>,
): Promise<Outcome<readonly LearningPointView[], never>> {
  const all = (await newestPoints(store.db, teamId, mostPoints)).map(toPointView);
  return accept(all.filter((point) => point.themes.some((theme) => themes.includes(theme))));
}
