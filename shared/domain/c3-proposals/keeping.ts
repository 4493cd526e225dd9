import type { ConversationRefusal } from '../conversations/refusals';
import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { ProposalContent, ProposalStatus } from './proposal';
import { type MissingPart, missingFrom } from './readiness';
import type { C3ProposalRefusal } from './refusals';

/** A signed-off proposal is kept as it is for good; a withdrawn one is at rest. */
function checkOpen(status: ProposalStatus): C3ProposalRefusal | null {
  if (status === 'signed-off') return { kind: 'proposal-decided' };
  return status === 'withdrawn' ? { kind: 'proposal-withdrawn' } : null;
}

/** What a change makes of a proposal: one that was ready and now misses something goes back to draft. */
export function decideWriting(
  status: ProposalStatus,
  after: ProposalContent,
): Outcome<'kept' | 'back-to-draft', C3ProposalRefusal> {
  const refusal = checkOpen(status);
  if (refusal !== null) return refuse(refusal);
  return accept(status === 'ready' && missingFrom(after).length > 0 ? 'back-to-draft' : 'kept');
}

/**
 * A draft is made ready once nothing is missing; a returned one also only once the person was told and what they
 * said is noted (design 1).
 */
export function decideReady(facts: {
  readonly status: ProposalStatus;
  readonly missing: readonly MissingPart[];
  readonly told: boolean;
}): Outcome<'ready', C3ProposalRefusal> {
  const refusal = checkOpen(facts.status);
  if (refusal !== null) return refuse(refusal);
  if (facts.status === 'ready') return refuse({ kind: 'proposal-already-ready' });
  if (facts.missing.length > 0) return refuse({ kind: 'not-ready', missing: facts.missing });
  if (facts.status === 'returned' && !facts.told) return refuse({ kind: 'person-not-told' });
  return accept('ready');
}

/** Only a ready proposal can go back to being written. */
export function decideBackToDraft(status: ProposalStatus): Outcome<'draft', C3ProposalRefusal> {
  const refusal = checkOpen(status);
  if (refusal !== null) return refuse(refusal);
  return status === 'ready' ? accept('draft') : refuse({ kind: 'proposal-not-ready-state' });
}

/** Anything not yet decided for good can be withdrawn, with a reason. */
export function decideWithdrawal(
  status: ProposalStatus,
  reason: string,
): Outcome<'withdrawn', C3ProposalRefusal> {
  const refusal = checkOpen(status);
  if (refusal !== null) return refuse(refusal);
  return reason.trim() === '' ? refuse({ kind: 'reason-needed' }) : accept('withdrawn');
}

export interface ToldFacts {
  readonly status: ProposalStatus;
  readonly on: LocalDate;
  readonly returnedOn: LocalDate | null;
  readonly today: LocalDate;
}

/**
 * After a return the person is told, and what they said is kept; needed before it can be ready again. Told by today,
 * and not before the team returned it.
 */
export function decideTold(
  facts: ToldFacts,
): Outcome<'told', C3ProposalRefusal | Extract<ConversationRefusal, { readonly date: string }>> {
  const { status, on, returnedOn, today } = facts;
  const refusal = checkOpen(status);
  if (refusal !== null) return refuse(refusal);
  if (status !== 'returned') return refuse({ kind: 'proposal-not-returned' });
  if (on > today) return refuse({ kind: 'date-in-future', date: on });
  if (returnedOn !== null && on < returnedOn) {
    return refuse({ kind: 'date-too-early', date: on, earliest: returnedOn });
  }
  return accept('told');
}
