import type { ParsedInput } from '../../../shared/contract';
import { contentOf } from '../../../shared/domain/c3-proposals/proposal';
import { decideReturn } from '../../../shared/domain/c3-proposals/return';
import { decideSignOff } from '../../../shared/domain/c3-proposals/sign-off';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { undertake } from '../actions/undertake';
import { checkMember } from '../team/check-member';
import { beginRound, type OnRound, roundOf } from './begin-round';
import type { LoadedRound } from './load-round';

type SignOff = { readonly kind: 'signed-off' } & ParsedInput<'huddles.sign-off'>;
type Return = { readonly kind: 'returned' } & ParsedInput<'huddles.return-proposal'>;
type OnDecision = OnRound & { readonly decisionId: string };

/**
 * Decides a proposal together, inside its caller's transaction: gathers the round, asks the rules, and writes the
 * decision with what stood when it was made. Undoable until it is sealed. The caller records the entry.
 */
export async function writeDecision(
  writing: Writing,
  acting: ActingMember,
  input: SignOff | Return,
): Promise<Outcome<OnDecision, Refusal>> {
  const round = await roundOf(writing, acting, input.itemId);
  if (!round.ok) return round;
  return input.kind === 'signed-off'
    ? signOff(writing, acting, round.value, input)
    : returnWithIdeas(writing, acting, round.value, input);
}

async function signOff(
  writing: Writing,
  acting: ActingMember,
  round: LoadedRound,
  { authoriserName, authorisedOn }: SignOff,
): Promise<Outcome<OnDecision, Refusal>> {
  const authoriser = { name: authoriserName, on: authorisedOn };
  const decided = decideSignOff({ ...round.facts, authoriser });
  if (!decided.ok) return decided;
  const named = authoriserName.trim() !== '';
  return accept(
    await insertDecision(writing, acting, round, {
      ...{ decision: 'signed-off', whoTells: null, tellerId: null, lookAgainOn: round.proposal.lookAgainOn },
      authoriserName: named ? authoriserName.trim() : null,
      authorisedOn: named ? authorisedOn : null,
    }),
  );
}

async function returnWithIdeas(
  writing: Writing,
  acting: ActingMember,
  round: LoadedRound,
  { toTry, whoTells, tellerId, lookAgainOn }: Return,
): Promise<Outcome<OnDecision, Refusal>> {
  const decided = decideReturn({ ...round.facts, toTry });
  if (!decided.ok) return decided;
  const teller = await checkMember(writing, acting, { memberId: tellerId });
  if (!teller.ok) return teller;
  const about = await insertDecision(writing, acting, round, {
    ...{ decision: 'returned', whoTells, tellerId, lookAgainOn, authoriserName: null, authorisedOn: null },
  });
  const { proposalId, personId, huddleId, decisionId } = about;
  for (const { kind, what, memberId, dueOn } of toTry) {
    const of = { personId, planId: null, proposalId, huddleId };
    const action = await undertake(writing, acting, { what, memberId, dueOn }, of);
    if (!action.ok) return action;
    const thing = { id: acting.newId(), decisionId, kind, what, memberId, dueOn, actionId: action.value };
    await writing.insert('c3_things_to_try', thing);
  }
  // Not ready any more: the person is told first, whatever they were told after an earlier return (10.85).
  await writing.update('c3_proposals', proposalId, { readyAt: null, toldOn: null, toldAnswer: null });
  return accept(about);
}

async function insertDecision(
  writing: Writing,
  acting: ActingMember,
  round: LoadedRound,
  decision: {
    readonly decision: 'signed-off' | 'returned';
    readonly authoriserName: string | null;
    readonly authorisedOn: string | null;
    readonly whoTells: string | null;
    readonly tellerId: string | null;
    readonly lookAgainOn: string | null;
  },
): Promise<OnDecision> {
  const about = await beginRound(writing, acting, round);
  const { roundId, proposalId, huddleId } = about;
  const { facts, proposal, present, positions, team } = round;
  const decisionId = acting.newId();
  await writing.insert('c3_decisions', {
    ...{ id: decisionId, proposalId, roundId, huddleId, ...decision },
    ...{ on: acting.today, at: acting.now, by: team.signOffBy, sealedAt: null },
    present: JSON.stringify(present),
    positions: JSON.stringify(positions),
    // Since when it was ready stands here too, because a return makes it a draft again.
    consideration: JSON.stringify({ ...contentOf(proposal), readyAt: proposal.readyAt }),
    overruledReason: facts.openPlanId === null ? null : facts.overrule.reason,
  });
  return { ...about, decisionId };
}
