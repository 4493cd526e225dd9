import type { AttendanceRow } from '../../../shared/contract/huddles';
import { actionState } from '../../../shared/domain/actions/action';
import { sayMark } from '../../../shared/domain/audit/trail-mark';
import { addDays, type Instant } from '../../../shared/domain/dates';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { carriedOverLabels } from '../../../shared/domain/minutes/carried-over';
import type {
  ActionsAnswered,
  MinutesFacts,
  PromisedAction,
} from '../../../shared/domain/minutes/minutes-facts';
import type { Member } from '../../../shared/domain/team/member';
import { plansByIds } from '../../store/c2-plans/plan-rows';
import { actionsMadeIn, type DueAction, dueActions } from '../../store/huddles/huddle-actions';
import { attendanceOf, lastWeeklyHuddle } from '../../store/huddles/huddle-rows';
import { reviewsIn } from '../../store/huddles/review-rows';
import { commitmentsFor } from '../../store/reflection/commitments';
import { listMembers, readTeam } from '../../store/team';
import { readHead } from '../../store/trail/append-link';
import type { Db } from '../../store/writing';
import type { ActingMember } from '../acting';
import { gatherRoom } from '../huddles/gather-room';
import { viewAttendance } from '../huddles/view-attendance';
import { nameBookOf } from '../wall/name-people';
import { type Gathered, itemFacts } from './item-facts';

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
  const last = await lastWeeklyHuddle(db, teamId, huddle.id);
  const gathered: Gathered = {
    ...{ db, huddle, room, reviews, called, limitPence: team.delegatedLimitPence },
    commitments: await commitmentsFor(db, last, huddle),
    planRows: new Map(planRows.map((row) => [row.id, row])),
  };
  const items = await itemFacts(gathered);
  const due = await dueActions(db, huddle, last?.on ?? addDays(huddle.on, -7));
  const head = await readHead(db, teamId);
  const book = await nameBookOf(db, teamId, members, huddle.id);
  return {
    ...{ teamName: team.name, huddle, closedAt, items, book },
    closedBy: nameOf(members, acting.memberId),
    room: inTheRoom(viewAttendance(huddle, members, await attendanceOf(db, huddle.id))),
    actions: answered(due, huddle, last?.on ?? null),
    promised: await promisedIn(db, huddle.id, called),
    carriedOver: carriedOverLabels(items, book),
    mark: head === null ? null : sayMark(head),
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
