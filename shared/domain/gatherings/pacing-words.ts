import type { Pacing } from './pacing';

function minutes(count: number): string {
  return `${count} ${count === 1 ? 'minute' : 'minutes'}`;
}

/** Beyond this a gathering was left open rather than running late, and counting minutes helps nobody. */
const longOver = 120;

/** `24 minutes left, 6 to go.`; past the planned end `Over by 5 minutes, 6 to go.`; nothing left to do is left unsaid. */
export function wordPacing({
  minutesLeft,
  minutesOver,
  toGo,
}: Pick<Pacing, 'minutesLeft' | 'minutesOver' | 'toGo'>): string {
  const rest = toGo > 1 ? `, ${toGo} to go` : '';
  if (minutesOver > longOver) return `Past its planned end${rest}.`;
  if (minutesOver > 0) return `Over by ${minutes(minutesOver)}${rest}.`;
  return `${minutes(minutesLeft)} left${rest}.`;
}
