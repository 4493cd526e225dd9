import { sayNumber } from '../say-dates';
import type { ItemKind } from './huddle';
import type { Pacing } from './pacing';

function minutes(count: number): string {
  return `${count} ${count === 1 ? 'minute' : 'minutes'}`;
}

/** Beyond this a huddle was left open rather than running late, and counting minutes helps nobody. */
const longOver = 120;

/** `24 minutes left, 6 to go.`; past the planned end `5 minutes over, 6 to go.`; `nothing left to do` is left unsaid. */
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

/** The gentle half: never hurries a decision, never scolds. */
export function wordGently(pacing: Pacing, kind: ItemKind | null): string {
  if (kind === 'check-in') return 'Settle in first.';
  if (kind === 'c3-proposal') return 'Take the time it needs.';
  if (kind === 'data') return 'One chart is enough.';
  if (kind === 'close') return pacing.minutesOver > 0 ? 'Nearly there.' : 'Time enough to be kind.';
  if (pacing.minutesOver > 0) return 'What we do not reach carries over.';
  if (pacing.minutesEach === 0) return '';
  return pacing.minutesEach === 1
    ? 'About a minute each.'
    : `About ${sayNumber(pacing.minutesEach)} minutes each.`;
}
