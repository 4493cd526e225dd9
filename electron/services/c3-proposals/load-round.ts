import type { Kysely } from 'kysely';
import type { PositionView, PresentMember } from '../../../shared/contract/c3-proposals';
import type { Overrule } from '../../../shared/domain/c3-proposals/overrule';
import { missingFrom } from '../../../shared/domain/c3-proposals/readiness';
import type { SignOffFacts } from '../../../shared/domain/c3-proposals/sign-off';
import { proposalStatus } from '../../../shared/domain/c3-proposals/status';
import type { Team } from '../../../shared/domain/team/team';
import { openPlanIds } from '../../store/c2-plans/plan-rows';
import { findProposal, type ProposalRow } from '../../store/c3-proposals/proposal-rows';
import { decisionsOn } from '../../store/c3-proposals/proposal-states';
import { findRound, type RoundRows } from '../../store/c3-proposals/rounds';
import type { Database } from '../../store/tables/database';
import { membersByIds, readTeam } from '../../store/team';

/** One item's round with everything a decision on it is made from. Positions are as they were said, never masked. */
export interface LoadedRound {
  readonly roundId: string | null;
  readonly itemId: string;
  readonly huddleId: string;
  readonly proposalId: string;
  readonly personId: string;
  /** Positions are shown once everybody has spoken; set when the round begins, as the team had it then. */
  readonly hidden: boolean;
  readonly present: readonly PresentMember[];
  readonly positions: readonly PositionView[];
  readonly overruledReason: string | null;
  readonly goAheadIds: readonly string[];
  readonly objectedIds: readonly string[];
  readonly decision: {
    readonly id: string;
    readonly decision: 'signed-off' | 'returned';
    readonly sealed: boolean;
  } | null;
  /** For `decideSignOff`: nobody is named yet who authorises the money. */
  readonly facts: SignOffFacts;
  readonly team: Team;
  readonly proposal: ProposalRow;
  readonly rows: RoundRows;
}

/** The round of a C3 item; null when this team's huddles have no such item. Inside a transaction or out of one. */
export async function loadRound(
  db: Kysely<Database>,
  { teamId }: { readonly teamId: string },
  itemId: string,
): Promise<LoadedRound | null> {
  const rows = await findRound(db, teamId, itemId);
  const proposal = rows === null ? null : await findProposal(db, teamId, rows.proposalId);
  if (rows === null || proposal === null) return null;
  const { round, decision, huddleId, proposalId } = rows;
  const { personId } = proposal;
  const team = await readTeam(db, teamId);
  const present = rows.here.map(({ calledName: _, ...member }) => member);
  const overrule = overruleOf(rows);
  const decisions = await decisionsOn(db, [proposalId]);
  return {
    ...{ roundId: round?.id ?? null, itemId, huddleId, proposalId, personId },
    hidden: round === null ? team.positionsHidden : round.hidden === 1,
    present,
    positions: rows.positions.map(({ id: _, calledName, ...position }) => ({
      ...position,
      name: calledName,
    })),
    overruledReason: overrule.reason,
    goAheadIds: overrule.agreedIds,
    objectedIds: overrule.objectedIds,
    decision:
      decision === null
        ? null
        : { id: decision.id, decision: decision.decision, sealed: decision.sealedAt !== null },
    facts: {
      status: proposalStatus({ ...proposal, decisions }),
      told: decisions.length === 0 || proposal.toldOn !== null,
      missing: missingFrom(proposal),
      present,
      proposer: await proposerOf(db, proposal),
      positions: rows.positions,
      openPlanId: (await openPlanIds(db, [personId])).get(personId) ?? null,
      overrule,
      team,
      authoriser: { name: '', on: null },
    },
    ...{ team, proposal, rows },
  };
}

function overruleOf({ round, overrules }: RoundRows): Overrule {
  const who = (says: 'go-ahead' | 'objects') =>
    overrules.filter((row) => row.says === says).map((row) => row.memberId);
  return { reason: round?.overruledReason ?? null, agreedIds: who('go-ahead'), objectedIds: who('objects') };
}

async function proposerOf(
  db: Kysely<Database>,
  { proposerId }: ProposalRow,
): Promise<SignOffFacts['proposer']> {
  const proposer = (await membersByIds(db, [proposerId])).get(proposerId);
  return { memberId: proposerId, discipline: proposer?.discipline ?? '' };
}
