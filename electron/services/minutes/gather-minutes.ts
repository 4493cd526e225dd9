import type { PlanSummary } from '../../../shared/contract/c2-plans';
import type { AttendanceRow } from '../../../shared/contract/huddles';
import { actionState } from '../../../shared/domain/actions/action';
import type { C2Review } from '../../../shared/domain/c2-plans/plan';
import type { Instant } from '../../../shared/domain/dates';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { readOutcome } from '../../../shared/domain/huddles/item-outcome';
import { carriedOverLabels } from '../../../shared/domain/minutes/carried-over';
import type {
  ActionsAnswered,
  DecisionInHuddle,
  ItemInHuddle,
  MinutesFacts,
  PlanInHuddle,
  PromisedAction,
  SpendInHuddle,
} from '../../../shared/domain/minutes/minutes-facts';
import type { Member } from '../../../shared/domain/team/member';
import { type PlanRow, plansByIds } from '../../store/c2-plans/plan-rows';
import { decisionRows } from '../../store/c3-proposals/decision-rows';
import { actionsMadeIn, type DueAction, dueActions } from '../../store/huddles/huddle-actions';
import { attendanceOf, type ItemRow, lastWeeklyHuddle } from '../../store/huddles/huddle-rows';
import { reviewsIn } from '../../store/huddles/review-rows';
import { listMembers, readTeam } from '../../store/team';
import type { Db } from '../../store/writing';
import type { ActingMember } from '../acting';
import { parseConsideration, parsePositions } from '../c3-proposals/decision-json';
import { type GatheredRoom, gatherRoom } from '../huddles/gather-room';
import { viewAttendance } from '../huddles/view-attendance';
import { nameBookOf } from '../wall/name-people';

/** Everything about the huddle's items, read once. */
interface Gathered {
  readonly db: Db;
  readonly huddle: Huddle;
  readonly room: GatheredRoom;
  readonly limitPence: number;
  readonly reviews: ReadonlyMap<string, C2Review>;
  readonly planRows: ReadonlyMap<string, PlanRow>;
  readonly called: ReadonlyMap<string, string>;
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
    default:
      return { kind: item.kind };
  }
}

async function itemFacts(gathered: Gathered): Promise<readonly ItemInHuddle[]> {
  const items: ItemInHuddle[] = [];
  for (const item of gathered.room.items) {
    const about = await aboutOf(gathered, item);
    if (about !== null) items.push({ state: item.state, note: item.note, about });
  }
  return items;
}

function answered(due: readonly DueAction[], huddle: Huddle, since: string | null): ActionsAnswered {
  const of = (state: ReturnType<typeof actionState>) => due.filter((action) => actionState(action) === state);
  const open = of('open');
  const carried = open.filter((action) => action.dueOn !== null && action.dueOn > huddle.on);
  return {
    since,
    done: of('done').length,
    carried: carried.length,
    open: open.length - carried.length,
    dropped: of('dropped').map(({ personId, dropReason }) => ({ personId, reason: dropReason })),
  };
}

function inTheRoom(rows: readonly AttendanceRow[]): MinutesFacts['room'] {
  return rows.map(({ name, calledName, here, observing, chair, scribe }) => ({
    ...{ name, calledName, here, observing, chair, scribe },
  }));
}

/** Everything the minutes of a huddle are made from, as it stands in the transaction that closes it. */
export async function gatherMinutes(
  db: Db,
  acting: ActingMember,
  huddle: Huddle,
  closedAt: Instant,
): Promise<MinutesFacts> {
  const { teamId, today } = acting;
  const team = await readTeam(db, teamId);
  const members = await listMembers(db, teamId);
  const room = await gatherRoom(db, teamId, today, huddle);
  const reviews = await reviewsIn(db, huddle.id);
  const planRows = await plansByIds(db, teamId, [...reviews.keys()]);
  const called = new Map(members.map((member) => [member.id, member.calledName]));
  const gathered: Gathered = {
    ...{ db, huddle, room, reviews, called, limitPence: team.delegatedLimitPence },
    planRows: new Map(planRows.map((row) => [row.id, row])),
  };
  const items = await itemFacts(gathered);
  const last = await lastWeeklyHuddle(db, teamId, huddle.id);
  const due = await dueActions(db, huddle, last?.on ?? huddle.on);
  const book = await nameBookOf(db, teamId, members, huddle.id);
  return {
    ...{ teamName: team.name, huddle, closedAt, items, book },
    closedBy: nameOf(members, acting.memberId),
    room: inTheRoom(viewAttendance(huddle, members, await attendanceOf(db, huddle.id))),
    actions: answered(due, huddle, last?.on ?? null),
    promised: await promisedIn(db, huddle.id, called),
    carriedOver: carriedOverLabels(items, book),
  };
}

function nameOf(members: readonly Member[], memberId: string): string {
  return members.find((member) => member.id === memberId)?.name ?? '';
}

async function promisedIn(
  db: Db,
  huddleId: string,
  called: ReadonlyMap<string, string>,
): Promise<readonly PromisedAction[]> {
  const actions = (await actionsMadeIn(db, huddleId)).filter((action) => action.droppedOn === null);
  return actions.map(({ what, memberId, dueOn, personId }) => ({
    ...{ what, dueOn, personId },
    who: called.get(memberId ?? '') ?? null,
  }));
}
