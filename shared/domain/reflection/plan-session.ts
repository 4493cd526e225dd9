import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { CommonRefusal } from '../refusals';
import type { Member } from '../team/member';
import type { Pack } from './pack';
import type { ReflectionRefusal } from './refusals';

export interface PlanFacts {
  readonly facilitatorId: string | null;
  readonly presenterId: string | null;
  readonly invitedIds: readonly string[];
  readonly pack: Pick<Pack, 'presents'>;
  readonly on: LocalDate;
}

type Known = ReadonlyMap<string, Pick<Member, 'leftOn'>>;

/** A session is a conversation: it takes two. */
const fewest = 2;

/**
 * Who is asked to come: everybody named, whoever leads it and whoever presents, each once. Somebody who has left the
 * team is refused by name where they were to lead or present, so that another can be chosen. Refused for a day gone by.
 */
export function decidePlan(
  { facilitatorId, presenterId, invitedIds, pack, on }: PlanFacts,
  members: Known,
  today: LocalDate,
): Outcome<readonly string[], ReflectionRefusal | CommonRefusal> {
  if (on < today) return refuse({ kind: 'day-gone-by' });
  const presents = pack.presents === 'one' ? presenterId : null;
  for (const [id, as] of [
    [facilitatorId, 'facilitator'],
    [presents, 'presenter'],
  ] as const) {
    if (id === null) continue;
    const member = members.get(id);
    if (member === undefined) return refuse({ kind: 'not-found', what: 'member' });
    if (member.leftOn !== null) return refuse({ kind: 'left-the-team', memberId: id, as });
  }
  const asked = [...new Set([...invitedIds, facilitatorId, presents])].filter((id) => id !== null);
  if (asked.some((id) => !members.has(id))) return refuse({ kind: 'not-found', what: 'member' });
  // Whoever has left since is simply not asked any more.
  const coming = asked.filter((id) => members.get(id)?.leftOn === null);
  return coming.length < fewest ? refuse({ kind: 'nobody-invited' }) : accept(coming);
}

export interface StartFacts extends Omit<PlanFacts, 'invitedIds' | 'on'> {
  readonly hereIds: readonly string[];
}

/** Whether a planned session can begin: somebody is here, and whoever leads it or presents is still of the team. */
export function decideStart(
  { facilitatorId, presenterId, pack, hereIds }: StartFacts,
  members: Known,
): Outcome<null, ReflectionRefusal> {
  if (pack.presents === 'one' && presenterId === null) return refuse({ kind: 'presenter-needed' });
  const left = (id: string | null) => id !== null && members.get(id)?.leftOn !== null;
  if (presenterId !== null && left(presenterId))
    return refuse({ kind: 'left-the-team', memberId: presenterId, as: 'presenter' });
  if (facilitatorId !== null && left(facilitatorId))
    return refuse({ kind: 'left-the-team', memberId: facilitatorId, as: 'facilitator' });
  return hereIds.length === 0 ? refuse({ kind: 'nobody-here' }) : accept(null);
}
