import type { Pacing } from '../gatherings/pacing';
import { sayNumber } from '../say-dates';
import type { ItemKind } from './huddle';

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
