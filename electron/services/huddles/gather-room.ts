import type { Kysely } from 'kysely';
import type { PlanSummary } from '../../../shared/contract/c2-plans';
import type { ProposalSummary } from '../../../shared/contract/c3-proposals';
import type { C2Spend } from '../../../shared/domain/c2-plans/plan';
import type { LocalDate } from '../../../shared/domain/dates';
import type { AgendaFacts, LeftOver, Presenting } from '../../../shared/domain/huddles/agenda-facts';
import { carriesOver } from '../../../shared/domain/huddles/carry-over';
import type { Huddle, HuddleKind } from '../../../shared/domain/huddles/huddle';
import { stillWaits } from '../../../shared/domain/huddles/item-outcome';
import { awaitingSpends } from '../../store/c2-plans/plan-records';
import { openPlans } from '../../store/c2-plans/plan-rows';
import { type ItemRow, itemsOf } from '../../store/huddles/huddle-rows';
import { lastOutcomes } from '../../store/huddles/item-waits';
import { spendsByIds } from '../../store/huddles/spend-rows';
import type { Database } from '../../store/tables/database';
import { summarisePlansIn } from '../c2-plans/summarise';
import { listReadyProposals, type ReadyProposalFacts } from '../c3-proposals/list-ready';
import { summariseProposalsIn } from '../c3-proposals/summarise';

/** What an agenda stands on: its items, and what they are about, whether still open or decided already. */
export interface GatheredRoom {
  readonly items: readonly ItemRow[];
  readonly facts: AgendaFacts;
  readonly plans: ReadonlyMap<string, PlanSummary>;
  readonly proposals: ReadonlyMap<string, ProposalSummary>;
  readonly spends: ReadonlyMap<string, C2Spend>;
}

const nothingLeft: LeftOver = { subjectIds: [], presenting: [] };

function subjectsOf(items: readonly ItemRow[], kind: ItemRow['kind']): readonly string[] {
  return items.flatMap((item) => (item.kind === kind && item.subjectId !== null ? [item.subjectId] : []));
}

/** Proposals that are ready and that the room has not left waiting for a crisis to end or a day to come. */
export async function proposalsToDecide(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
): Promise<readonly ReadyProposalFacts[]> {
  const ready = await listReadyProposals(db, teamId, today);
  const blocked = ready.filter((proposal) => proposal.blockedByPlanId !== null);
  const [oldest] = blocked;
  if (oldest === undefined) return ready;
  const ids = blocked.map((proposal) => proposal.id);
  const outcomes = await lastOutcomes(db, teamId, ids, oldest.readyAt);
  return ready.filter(
    ({ id, blockedByPlanId }) => !stillWaits(outcomes.get(id) ?? null, blockedByPlanId !== null, today),
  );
}

/** What an ad hoc huddle is about: its one proposal, while it is ready. */
async function adHocProposal(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
  proposalId: string | null,
): Promise<AgendaFacts['proposals']> {
  const ready = await listReadyProposals(db, teamId, today);
  return ready.filter((proposal) => proposal.id === proposalId);
}

/** Which huddle an agenda is for; `proposalId` is an ad hoc huddle's own. */
export interface AgendaOf {
  readonly kind: HuddleKind;
  readonly proposalId: string | null;
  readonly leftOver: LeftOver;
  readonly presentations: readonly Presenting[];
}

/**
 * What an agenda is built from, as it stands now, with every plan it is about. `besides` are plans to be told of
 * though they are not open any more.
 */
export async function agendaFacts(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
  { kind, proposalId, leftOver, presentations }: AgendaOf,
  besides: readonly string[] = [],
): Promise<Pick<GatheredRoom, 'facts' | 'plans'>> {
  if (kind === 'ad-hoc') {
    const proposals = await adHocProposal(db, teamId, today, proposalId);
    const plans = await summarisePlansIn(db, teamId, today, besides);
    return { facts: { kind, spends: [], plans: [], proposals, leftOver, presentations }, plans };
  }
  const open = (await openPlans(db, teamId)).map((plan) => plan.id);
  const plans = await summarisePlansIn(db, teamId, today, [...new Set([...open, ...besides])]);
  const spends = await awaitingSpends(db, teamId);
  const proposals = await proposalsToDecide(db, teamId, today);
  return {
    facts: {
      kind,
      spends,
      plans: open.flatMap((id) => plans.get(id) ?? []),
      proposals,
      leftOver,
      presentations,
    },
    plans,
  };
}

/** Everything the agenda of a huddle is made of and shows, in a number of queries that does not grow with it. */
export async function gatherRoom(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
  huddle: Huddle,
): Promise<GatheredRoom> {
  const items = await itemsOf(db, huddle.id);
  const spends = await spendsByIds(db, teamId, subjectsOf(items, 'spend'));
  const besides = [...subjectsOf(items, 'c2-plan'), ...[...spends.values()].map((spend) => spend.planId)];
  const proposalIds = subjectsOf(items, 'c3-proposal');
  const of = {
    kind: huddle.kind,
    proposalId: proposalIds[0] ?? null,
    leftOver: nothingLeft,
    presentations: [],
  };
  const { facts, plans } = await agendaFacts(db, teamId, today, of, besides);
  const proposals = await summariseProposalsIn(db, teamId, today, proposalIds);
  return { items, facts, plans, proposals, spends };
}

/** What a closed huddle left unfinished, for the next one to take up. */
export function leftOverOf(items: readonly ItemRow[]): LeftOver {
  const unfinished = items.filter(carriesOver);
  return {
    subjectIds: unfinished.flatMap((item) => (item.subjectId === null ? [] : [item.subjectId])),
    presenting: unfinished
      .filter((item) => item.kind === 'presenting')
      .map(({ title, presenterId }) => ({ title, presenterId })),
  };
}
