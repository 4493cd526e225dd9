import type { Instant } from '../dates';
import type { PlacedItem } from './moves';

const minute = 60_000;

/** How a gathering stands with its time. Whole minutes, none of them negative. */
export interface Pacing {
  readonly minutesLeft: number;
  /** How far it is past its planned end; 0 while there is time left. */
  readonly minutesOver: number;
  /** Items still waiting, the current one included. */
  readonly toGo: number;
  /** What each of them may take of what is left; 0 when nothing is left of either. */
  readonly minutesEach: number;
}

/** When it began, and how long it is planned to take. */
export interface Planned {
  readonly startedAt: Instant;
  readonly plannedMinutes: number;
}

/** A clock that was set back counts as no time gone: a gathering never has more time left than was planned. */
export function paceOf(
  { startedAt, plannedMinutes }: Planned,
  items: readonly Pick<PlacedItem, 'state'>[],
  now: Instant,
): Pacing {
  const gone = Math.max(0, Math.floor((Date.parse(now) - Date.parse(startedAt)) / minute));
  const minutesLeft = Math.max(0, plannedMinutes - gone);
  const toGo = items.filter((item) => item.state === 'waiting').length;
  const each = toGo === 0 || minutesLeft === 0 ? 0 : Math.max(1, Math.round(minutesLeft / toGo));
  return { minutesLeft, minutesOver: Math.max(0, gone - plannedMinutes), toGo, minutesEach: each };
}
