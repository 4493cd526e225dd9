import type { HomeView } from '../../../shared/contract/home';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { nextHuddleOn } from '../../../shared/domain/team/next-huddle';
import { suggestTurns } from '../../../shared/domain/team/rota';
import { lastClosedHuddleOn, listMembers, readTeam, readTurns } from '../../store/team';
import type { Acting } from '../acting';
import { labelOf, memberLabels } from '../labels';

type Next = Pick<HomeView, 'next' | 'minutes' | 'chair' | 'scribe'>;

/**
 * When we meet next, and who chairs and writes: now, while a huddle runs; else today, late as it may be, until
 * today's was held; else the day the team said.
 */
export async function readNext(
  { store, teamId, today }: Acting,
  running: Huddle | null,
): Promise<Next & { readonly on: LocalDate }> {
  const team = await readTeam(store.db, teamId);
  const on = nextHuddleOn(team, today, await lastClosedHuddleOn(store.db, teamId));
  const turns =
    running ?? suggestTurns(await listMembers(store.db, teamId), await readTurns(store.db, teamId), on);
  const labels = await memberLabels(store.db, [turns.chairId, turns.scribeId]);
  return {
    on,
    next:
      running === null
        ? { kind: 'planned', on, time: team.huddleTime }
        : { kind: 'running', huddleId: running.id, startedAt: running.startedAt },
    minutes: running?.plannedMinutes ?? team.huddleMinutes,
    chair: labelOf(labels, turns.chairId),
    scribe: labelOf(labels, turns.scribeId),
  };
}
