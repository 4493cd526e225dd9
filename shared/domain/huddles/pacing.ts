import type { Instant } from '../dates';
import type { AgendaItem, Huddle } from './huddle';

const minute = 60_000;

/** How a huddle stands with its time. Whole minutes, none of them negative. */
export interface Pacing {
  readonly minutesLeft: number;
  /** How far it is past its planned end; 0 while there is time left. */
  readonly minutesOver: number;
  /** Items still waiting, the current one included. */
  readonly toGo: number;
  /** What each of them may take of what is left; 0 when nothing is left of either. */
  readonly minutesEach: number;
}

/** A clock that was set back counts as no time gone: a huddle never has more time left than was planned. */
export function paceOf(
  huddle: Pick<Huddle, 'startedAt' | 'plannedMinutes'>,
  items: readonly Pick<AgendaItem, 'state'>[],
  now: Instant,
): Pacing {
  const gone = Math.max(0, Math.floor((Date.parse(now) - Date.parse(huddle.startedAt)) / minute));
  const minutesLeft = Math.max(0, huddle.plannedMinutes - gone);
  const toGo = items.filter((item) => item.state === 'waiting').length;
  const each = toGo === 0 || minutesLeft === 0 ? 0 : Math.max(1, Math.round(minutesLeft / toGo));
  return { minutesLeft, minutesOver: Math.max(0, gone - huddle.plannedMinutes), toGo, minutesEach: each };
}
