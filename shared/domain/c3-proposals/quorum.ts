import type { Team } from '../team/team';
import type { C3ProposalRefusal } from './refusals';

/** Somebody in the room, as a decision sees them: seniority has no place here. */
export interface InTheRound {
  readonly memberId: string;
  readonly discipline: string;
  readonly observing: boolean;
}

export interface QuorumFacts {
  /** Everyone present, observers too. */
  readonly present: readonly InTheRound[];
  readonly proposer: { readonly memberId: string; readonly discipline: string };
  readonly team: Pick<Team, 'quorum' | 'otherDisciplineNeeded'>;
}

/** Those present who take a position. */
export function whoDecides(present: readonly InTheRound[]): readonly InTheRound[] {
  return present.filter((one) => !one.observing);
}

function sameDiscipline(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/**
 * Whether enough of the team are here to decide together (design 1): the quorum without observers, somebody besides
 * the proposer, and where the team says so somebody of another discipline than the proposer's. Null when they are.
 */
export function checkQuorum({ present, proposer, team }: QuorumFacts): C3ProposalRefusal | null {
  const deciding = whoDecides(present);
  if (deciding.length < team.quorum) {
    return { kind: 'too-few-present', present: deciding.length, needed: team.quorum };
  }
  const others = deciding.filter((one) => one.memberId !== proposer.memberId);
  if (others.length === 0) return { kind: 'only-the-proposer' };
  if (
    team.otherDisciplineNeeded &&
    others.every((one) => sameDiscipline(one.discipline, proposer.discipline))
  ) {
    return { kind: 'one-discipline-only', discipline: proposer.discipline };
  }
  return null;
}
