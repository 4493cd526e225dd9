import type { Projection } from '../../../shared/contract/wall';
import { sayCount } from '../../../shared/domain/text';

type Where = Extract<Projection, { kind: 'item' }>['where'];

/** For whoever walks past: nobody on this wall is real. */
export const sampleOnWall = 'Sample team, everyone invented';

/** `C2 plan 1 of 6`. */
export function sayWhere({ group, at, of }: Where): string {
  return of > 1 ? `${group} ${at} of ${of}` : group;
}

/** `53 minutes left, 14 to go`; nobody is hurried once the time is up. */
export function sayToGo({ minutesLeft, toGo }: Where): string {
  const items = toGo === 0 ? 'the last item' : `${toGo} to go`;
  return minutesLeft > 0
    ? `${sayCount(minutesLeft, 'minute', 'minutes')} left, ${items}`
    : `Take the time it needs, ${items}`;
}
