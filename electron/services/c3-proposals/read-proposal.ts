import type { Kysely } from 'kysely';
import type { DecisionView, ProposalView, TriedEvent } from '../../../shared/contract/c3-proposals';
import { type GoldenRuleFacts, goldenRules } from '../../../shared/domain/c3-proposals/golden-rules';
import { contentOf } from '../../../shared/domain/c3-proposals/proposal';
import { triedC1, triedC2 } from '../../../shared/domain/c3-proposals/tried';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { lastPlanEndedOn } from '../../store/c2-plans/plan-rows';
import { type DecisionRow, decisionRows } from '../../store/c3-proposals/decision-rows';
import { findProposal, type ProposalRow } from '../../store/c3-proposals/proposal-rows';
import { triedInC1, triedInC2 } from '../../store/c3-proposals/tried';
import type { Database } from '../../store/tables/database';
import { readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { summarisePlansIn } from '../c2-plans/summarise';
import { parseConsideration, parsePositions, parsePresent } from './decision-json';
import { viewProposals } from './view-proposals';

function viewDecision(row: DecisionRow): DecisionView {
  return {
    id: row.id,
    decision: row.decision,
    on: row.on,
    at: row.at,
    huddleId: row.huddleId,
    by: row.by,
    present: parsePresent(row.present),
    positions: parsePositions(row.positions),
    overruledReason: row.overruledReason,
    authoriserName: row.authoriserName,
    authorisedOn: row.authorisedOn,
    toTry: row.toTry,
    whoTells: row.whoTells,
    lookAgainOn: row.lookAgainOn,
    consideration: parseConsideration(row.consideration),
    sealed: row.sealedAt !== null,
  };
}

/** What was tried with this person, oldest first, each with whether the proposal links it. */
async function triedWith(db: Kysely<Database>, row: ProposalRow): Promise<readonly TriedEvent[]> {
  const talks = (await triedInC1(db, row.personId)).map(triedC1);
  const plans = (await triedInC2(db, row.personId)).map(triedC2);
  const linked = new Set([...row.linkedConversationIds, ...row.linkedPlanIds]);
  return [...talks, ...plans]
    .toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : Number(a.fromOn > b.fromOn)))
    .map((tried) => ({ ...tried, linked: linked.has(tried.id) }));
}

/** One proposal whole, as its page and the huddle show it; null when this team has no such proposal. */
export async function readProposal(
  { store, teamId, today }: Acting,
  proposalId: string,
): Promise<ProposalView | null> {
  const { db } = store;
  const row = await findProposal(db, teamId, proposalId);
  if (row === null) return null;
  const team = await readTeam(db, teamId);
  const [summary] = await viewProposals(db, team, today, [row]);
  if (summary === undefined) return null;
  const blocking = summary.blockedByPlanId;
  const plan =
    blocking === null ? undefined : (await summarisePlansIn(db, teamId, today, [blocking])).get(blocking);
  const content = contentOf(row);
  const facts: GoldenRuleFacts = {
    name: firstNameOf(row.fullName),
    content,
    planDay: plan?.day ?? null,
    lastPlanEndedOn: await lastPlanEndedOn(db, row.personId),
    readyDays: summary.readyDays,
    readyFlagDays: team.readyFlagDays,
    today,
  };
  return {
    ...summary,
    content,
    toldOn: row.toldOn,
    toldAnswer: row.toldAnswer,
    withdrawnReason: row.withdrawnReason,
    rules: goldenRules(facts),
    decisions: (await decisionRows(db, proposalId)).map(viewDecision),
    tried: await triedWith(db, row),
    planDay: facts.planDay,
  };
}
