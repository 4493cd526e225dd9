import { accept, type Outcome, refuse } from '../outcome';
import type { Member, Standing } from '../team/member';
import type { AccessLevel } from './level';
import type { AccessRefusal } from './refusals';

/** Whether the team keeps a facilitator when a member gets another level, or leaves (`null`): without one nobody could change it back. */
export function decideLevel(
  members: readonly Pick<Member, 'id' | 'access' | 'leftOn'>[],
  memberId: string,
  level: AccessLevel | null,
): Outcome<null, AccessRefusal> {
  const remains = members.some(
    ({ id, access, leftOn }) => leftOn === null && (id === memberId ? level : access) === 'facilitator',
  );
  return remains ? accept(null) : refuse({ kind: 'last-facilitator' });
}

/** What somebody new may see and do until a facilitator says otherwise: a visitor, nobody they do not work with. */
export function accessOfNew(standing: Standing): AccessLevel {
  return standing === 'visitor' ? 'partner' : 'member';
}
