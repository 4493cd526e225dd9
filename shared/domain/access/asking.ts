import { accept, type Outcome, refuse } from '../outcome';
import type { AccessLevel } from './level';
import { may, type Need } from './need';
import type { AccessRefusal } from './refusals';

export interface WhoAsks {
  /** Null while nobody has said who is at this computer, or whoever had has left the team. */
  readonly level: AccessLevel | null;
  /** Whether any member of the team has a PIN. */
  readonly anyPin: boolean;
}

/**
 * Whether a call is answered at all; `theirs` where it is, about the people they work with. While nobody has a PIN, anybody
 * could say they are a facilitator, so that asking who it is would keep nobody out: what needs a name asks for it itself.
 */
export function decideAsking(
  { level, anyPin }: WhoAsks,
  need: Need,
): Outcome<'yes' | 'theirs', AccessRefusal> {
  if (need === 'this-computer') return accept('yes');
  if (level === null) return anyPin ? refuse({ kind: 'say-who-first' }) : accept('yes');
  const answer = may(level, need);
  return answer === 'no' ? refuse({ kind: 'not-for-your-level', level, need }) : accept(answer);
}
