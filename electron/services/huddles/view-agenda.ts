import type { PlanSummary } from '../../../shared/contract/c2-plans';
import type { ProposalSummary } from '../../../shared/contract/c3-proposals';
import type { AgendaRow } from '../../../shared/contract/huddles';
import type { AgendaFlag, AgendaOutcome } from '../../../shared/domain/huddles/agenda-signs';
import { wordItemGroup, wordPresenting } from '../../../shared/domain/huddles/agenda-words';
import { readOutcome } from '../../../shared/domain/huddles/item-outcome';
import type { ItemRow } from '../../store/huddles/huddle-rows';
import type { GatheredRoom } from './gather-room';

type Signs = Pick<AgendaRow, 'label' | 'fullName' | 'flag' | 'count'>;

function aboutPlan(plan: PlanSummary | undefined): Signs | null {
  if (plan === undefined) return null;
  const { knownAs: label, fullName } = plan.person;
  return { label, fullName, flag: plan.flags[0] ?? null, count: { kind: 'day', value: plan.day } };
}

function flagOf({ blockedByPlanId, waitedTooLong, readyDays }: ProposalSummary): AgendaFlag | null {
  if (blockedByPlanId !== null) return { kind: 'blocked' };
  return waitedTooLong && readyDays !== null ? { kind: 'waited-too-long', days: readyDays } : null;
}

function aboutProposal(proposal: ProposalSummary | undefined): Signs | null {
  if (proposal === undefined) return null;
  const { knownAs: label, fullName } = proposal.person;
  const { readyDays } = proposal;
  const count = readyDays === null ? null : ({ kind: 'ready-days', value: readyDays } as const);
  return { label, fullName, flag: flagOf(proposal), count };
}

function aboutSpend(room: GatheredRoom, spendId: string): Signs | null {
  const spend = room.spends.get(spendId);
  const plan = spend === undefined ? undefined : room.plans.get(spend.planId);
  if (spend === undefined || plan === undefined) return null;
  const { knownAs: label, fullName } = plan.person;
  return { label, fullName, flag: null, count: { kind: 'pence', value: spend.amountPence } };
}

/** How many stand behind an item of the room's own. */
export interface Counts {
  readonly here: number;
  readonly actions: number;
}

function signsOf(
  item: ItemRow,
  room: GatheredRoom,
  counts: Counts,
  called: ReadonlyMap<string, string>,
): Signs {
  const own: Signs = { label: wordItemGroup(item.kind), fullName: null, flag: null, count: null };
  const subjectId = item.subjectId ?? '';
  switch (item.kind) {
    case 'c2-plan':
      return aboutPlan(room.plans.get(subjectId)) ?? own;
    case 'c3-proposal':
      return aboutProposal(room.proposals.get(subjectId)) ?? own;
    case 'spend':
      return aboutSpend(room, subjectId) ?? own;
    case 'presenting':
      return { ...own, label: wordPresenting(called.get(item.presenterId ?? '') ?? null, item.title) };
    case 'check-in':
      return { ...own, count: { kind: 'number', value: counts.here } };
    case 'actions':
      return { ...own, count: { kind: 'number', value: counts.actions } };
    default:
      return own;
  }
}

function outcomeOf(kept: string | null): AgendaOutcome | null {
  const outcome = readOutcome(kept);
  return outcome === null || outcome.kind === 'waits' ? null : outcome.kind;
}

/** The agenda as the rail shows it, in its order. A decided item asks for attention no more. */
export function viewAgenda(
  room: GatheredRoom,
  counts: Counts,
  called: ReadonlyMap<string, string>,
): readonly AgendaRow[] {
  return room.items.map((item) => {
    const { id, kind, subjectId, state, carriedOver } = item;
    const signs = signsOf(item, room, counts, called);
    const outcome = outcomeOf(item.outcome);
    return {
      id,
      kind,
      subjectId,
      state,
      carriedOver,
      ...signs,
      flag: outcome === null ? signs.flag : null,
      outcome,
    };
  });
}
