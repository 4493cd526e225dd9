import type { PlanSummary } from '../../../shared/contract/c2-plans';
import { actionState } from '../../../shared/domain/actions/action';
import type { C2Review } from '../../../shared/domain/c2-plans/plan';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { readOutcome } from '../../../shared/domain/huddles/item-outcome';
import { chartNamed, isChartId } from '../../../shared/domain/measures/all-measures';
import type {
  CommitmentAsked,
  DecisionInHuddle,
  ItemInHuddle,
  PlanInHuddle,
  SpendInHuddle,
} from '../../../shared/domain/minutes/minutes-facts';
import { bySession, type SaidInSession } from '../../../shared/domain/reflection/commitments';
import type { PlanRow } from '../../store/c2-plans/plan-rows';
import { decisionRows } from '../../store/c3-proposals/decision-rows';
import type { ItemRow } from '../../store/huddles/huddle-rows';
import type { Commitment } from '../../store/reflection/commitments';
import type { Db } from '../../store/writing';
import { parseConsideration, parsePositions } from '../c3-proposals/decision-json';
import type { GatheredRoom } from '../huddles/gather-room';

/** Everything about the huddle's items, read once. */
export interface Gathered {
  readonly db: Db;
  readonly huddle: Huddle;
  readonly room: GatheredRoom;
  readonly limitPence: number;
  readonly reviews: ReadonlyMap<string, C2Review>;
  readonly planRows: ReadonlyMap<string, PlanRow>;
  readonly called: ReadonlyMap<string, string>;
  /** What was undertaken in sessions since the last huddle. */
  readonly commitments: readonly Commitment[];
}

function planFacts({ reviews, planRows }: Gathered, plan: PlanSummary): PlanInHuddle {
  const { person, day, committedPence, flags } = plan;
  const review = reviews.get(plan.id) ?? null;
  const row = planRows.get(plan.id);
  const ended = review?.decision === 'end' && row?.outcome != null;
  return {
    ...{ kind: 'c2-plan', person, day, committedPence, flags, review },
    ending: ended
      ? {
          outcome: row.outcome,
          outcomeWords: row.outcomeWords,
          whatMadeTheDifference: row.whatMadeTheDifference ?? '',
        }
      : null,
  };
}

function spendFacts({ room, limitPence }: Gathered, spendId: string): SpendInHuddle | null {
  const spend = room.spends.get(spendId);
  const plan = room.plans.get(spend?.planId ?? '');
  if (spend === undefined || plan === undefined) return null;
  const { what, amountPence, standing, instead } = spend;
  const decided = standing === 'agreed' || standing === 'declined' ? standing : null;
  const { person, committedPence } = plan;
  return { kind: 'spend', person, what, amountPence, decided, instead, committedPence, limitPence };
}

/** The decision this huddle made on a proposal, as it stands in the store. */
async function decisionFacts(
  { db, huddle, called }: Gathered,
  proposalId: string,
): Promise<DecisionInHuddle | null> {
  const row = (await decisionRows(db, proposalId)).find((known) => known.huddleId === huddle.id);
  if (row === undefined) return null;
  const { goodLife, weeklyPence, oneOffPence, startsOn } = parseConsideration(row.consideration);
  return {
    ...{ decision: row.decision, by: row.by, goodLife, weeklyPence, oneOffPence, startsOn },
    ...{ lookAgainOn: row.lookAgainOn, overruledReason: row.overruledReason, whoTells: row.whoTells },
    ...{ authoriserName: row.authoriserName, authorisedOn: row.authorisedOn },
    positions: parsePositions(row.positions).map(({ memberId, name, position, reason }) => ({
      ...{ name: called.get(memberId) ?? name, position, reason },
    })),
    toTry: row.toTry.map(({ memberId, ...thing }) => ({ ...thing, who: called.get(memberId ?? '') ?? null })),
  };
}

function commitmentFacts({ commitments, called }: Gathered): readonly SaidInSession<CommitmentAsked>[] {
  return bySession(commitments).map((said) => ({
    ...said,
    actions: said.actions.map((action) => {
      const { what, dueOn, personId } = action;
      return {
        what,
        dueOn,
        personId,
        who: called.get(action.memberId ?? '') ?? null,
        state: actionState(action),
      };
    }),
  }));
}

async function aboutOf(gathered: Gathered, item: ItemRow): Promise<ItemInHuddle['about'] | null> {
  const { room, called } = gathered;
  const subjectId = item.subjectId ?? '';
  switch (item.kind) {
    case 'spend':
      return spendFacts(gathered, subjectId);
    case 'c2-plan': {
      const plan = room.plans.get(subjectId);
      return plan === undefined ? null : planFacts(gathered, plan);
    }
    case 'c3-proposal': {
      const proposal = room.proposals.get(subjectId);
      if (proposal === undefined) return null;
      const waits = readOutcome(item.outcome);
      return {
        ...{ kind: 'c3-proposal', person: proposal.person, blocked: proposal.blockedByPlanId !== null },
        waitsUntil: waits?.kind === 'waits' ? waits.until : null,
        decision: await decisionFacts(gathered, subjectId),
      };
    }
    case 'presenting':
      return { kind: 'presenting', presenter: called.get(item.presenterId ?? '') ?? null, title: item.title };
    case 'data':
      return { kind: 'data', ...(isChartId(subjectId) && { chart: chartNamed(subjectId).name }) };
    case 'check-in':
      return { kind: 'check-in', commitments: commitmentFacts(gathered) };
    default:
      return { kind: item.kind };
  }
}

/** The items of a huddle with what the minutes say of each. */
export async function itemFacts(gathered: Gathered): Promise<readonly ItemInHuddle[]> {
  const items: ItemInHuddle[] = [];
  for (const item of gathered.room.items) {
    const about = await aboutOf(gathered, item);
    if (about !== null) items.push({ state: item.state, note: item.note, about });
  }
  return items;
}
