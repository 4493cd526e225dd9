import type { Session, SessionMember } from './session';

export interface TheirSession {
  readonly session: Pick<Session, 'facilitatorId' | 'presenterId' | 'plannedById'>;
  readonly people: readonly Pick<SessionMember, 'memberId'>[];
}

/**
 * What is said in a session is for those who were asked to come, whoever leads it, presents or planned it, and for
 * nobody else: not for a team lead, and not for whoever happens to be at this computer.
 */
export function isTheirs({ session, people }: TheirSession, memberId: string | null): boolean {
  if (memberId === null) return false;
  const { facilitatorId, presenterId, plannedById } = session;
  return (
    [facilitatorId, presenterId, plannedById].includes(memberId) ||
    people.some((person) => person.memberId === memberId)
  );
}
