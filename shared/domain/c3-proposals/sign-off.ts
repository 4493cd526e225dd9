import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { Team } from '../team/team';
import { type BlockFacts, checkBlock } from './overrule';
import type { Position, ProposalStatus } from './proposal';
import { checkQuorum, type QuorumFacts, whoDecides } from './quorum';
import type { MissingPart } from './readiness';
import type { C3ProposalRefusal } from './refusals';

/** All that a decision on a proposal is made from. */
export interface SignOffFacts extends BlockFacts, Omit<QuorumFacts, 'team'> {
  readonly status: ProposalStatus;
  readonly missing: readonly MissingPart[];
  /** False after a return, until the person was told of it. */
  readonly told: boolean;
  /** One for each member who has spoken in this round, whether still in the room or not. */
  readonly positions: readonly Position[];
  readonly team: Pick<Team, 'signOffBy' | 'authoriserNeeded'> & QuorumFacts['team'];
  readonly authoriser: { readonly name: string; readonly on: LocalDate | null };
}

/** Only a ready proposal with nothing missing, whose person knows of every return, can be decided, and once only. */
export function checkReady(
  facts: Pick<SignOffFacts, 'status' | 'missing' | 'told'>,
): C3ProposalRefusal | null {
  const { status, missing, told } = facts;
  if (status === 'signed-off') return { kind: 'proposal-decided' };
  if (status === 'withdrawn') return { kind: 'proposal-withdrawn' };
  if (status !== 'ready') return { kind: 'proposal-not-ready-state' };
  if (missing.length > 0) return { kind: 'not-ready', missing };
  return told ? null : { kind: 'person-not-told' };
}

/** Everyone present who takes a position has spoken. */
export function checkAllSpoken({
  present,
  positions,
}: Pick<SignOffFacts, 'present' | 'positions'>): C3ProposalRefusal | null {
  const spoken = new Set(positions.map((position) => position.memberId));
  const memberIds = whoDecides(present)
    .map((one) => one.memberId)
    .filter((memberId) => !spoken.has(memberId));
  return memberIds.length > 0 ? { kind: 'still-to-speak', memberIds } : null;
}

/**
 * By consent one *not yet* stops it; by majority more than half of those who spoke must agree, with or without a
 * reservation. What somebody said who then left the room still counts, so an objection cannot be waited out.
 */
function checkAgreed({
  positions,
  team,
}: Pick<SignOffFacts, 'positions' | 'team'>): C3ProposalRefusal | null {
  const notYet = positions.filter((position) => position.position === 'not-yet');
  if (team.signOffBy === 'consent') {
    return notYet.length === 0
      ? null
      : { kind: 'not-yet-unanswered', memberIds: notYet.map((position) => position.memberId) };
  }
  const agree = positions.length - notYet.length;
  const needed = Math.floor(positions.length / 2) + 1;
  return agree < needed ? { kind: 'no-majority', agree, needed } : null;
}

function checkAuthoriser({
  team,
  authoriser,
}: Pick<SignOffFacts, 'team' | 'authoriser'>): C3ProposalRefusal | null {
  if (!team.authoriserNeeded) return null;
  return authoriser.name.trim() === '' || authoriser.on === null ? { kind: 'authoriser-needed' } : null;
}

/**
 * Whether the team signs this proposal off now (design 1, C3 proposals): ready and undecided, no crisis or its block
 * overruled together, quorum, everyone heard, consent or majority, and beside the decision the named authoriser where
 * the council needs one. Refuses with the first of these that does not hold.
 */
export function decideSignOff(facts: SignOffFacts): Outcome<'signed-off', C3ProposalRefusal> {
  const refusal =
    checkReady(facts) ??
    checkBlock(facts) ??
    checkQuorum(facts) ??
    checkAllSpoken(facts) ??
    checkAgreed(facts) ??
    checkAuthoriser(facts);
  return refusal === null ? accept('signed-off') : refuse(refusal);
}
