import type { HuddleView } from '../../../shared/contract/huddles';
import { addDays } from '../../../shared/domain/dates';
import { neighbours } from '../../../shared/domain/gatherings/moves';
import { paceOf } from '../../../shared/domain/gatherings/pacing';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { readDraft } from '../../store/drafts';
import { dueActions } from '../../store/huddles/huddle-actions';
import { attendanceOf, findHuddle, lastWeeklyHuddle } from '../../store/huddles/huddle-rows';
import { itemDraftKey } from '../../store/huddles/item-drafts';
import { listMembers } from '../../store/team';
import type { Acting } from '../acting';
import { labelOf, toMemberLabel } from '../labels';
import type { Around } from './around';
import { roomNow } from './follow-agenda';
import { parseDraft } from './item-draft';
import { viewAgenda } from './view-agenda';
import { viewAttendance } from './view-attendance';
import { viewItem } from './view-item';

/**
 * A huddle whole, as the facilitator's window shows it: all of its state is in the store, so that after a crash the
 * same call answers the same item with what was being typed.
 */
export async function viewHuddle(acting: Acting, huddleId: string): Promise<Outcome<HuddleView, Refusal>> {
  const huddle = await findHuddle(acting.store.db, acting.teamId, huddleId);
  return huddle === null
    ? refuse({ kind: 'not-found', what: 'huddle' })
    : accept(await viewOf(acting, huddle));
}

async function viewOf(acting: Acting, huddle: Huddle): Promise<HuddleView> {
  const { db } = acting.store;
  const room = await roomNow(acting, huddle);
  const members = await listMembers(db, acting.teamId);
  const attendance = viewAttendance(huddle, members, await attendanceOf(db, huddle.id));
  const last = await lastWeeklyHuddle(db, acting.teamId, huddle.id);
  // A closed huddle asks about nothing any more; what it asked stands in its minutes.
  const due =
    huddle.closedAt === null ? await dueActions(db, huddle, last?.on ?? addDays(huddle.on, -7)) : [];
  const labels = new Map(members.map((member) => [member.id, toMemberLabel(member)]));
  const called = new Map(members.map((member) => [member.id, member.calledName]));
  const here = attendance.filter((row) => row.here);
  const rows = viewAgenda(room, { here: here.length, actions: due.length }, called);
  const awayIds = new Set(attendance.filter((row) => !row.here).map((row) => row.memberId));
  const around: Around = { huddle, room, last, due, labels, awayIds, rows };
  const { previous, next } = neighbours(room.items, huddle.currentItemId);
  return {
    huddle,
    chair: labelOf(labels, huddle.chairId),
    scribe: labelOf(labels, huddle.scribeId),
    attendance,
    items: rows,
    pacing: paceOf(huddle, room.items, acting.now),
    current: huddle.closedAt === null ? await currentItem(acting, around) : null,
    previousId: previous?.id ?? null,
    nextId: next?.id ?? null,
  };
}

async function currentItem(acting: Acting, around: Around): Promise<HuddleView['current']> {
  const item = around.room.items.find((known) => known.id === around.huddle.currentItemId);
  if (item === undefined) return null;
  const draft = parseDraft(await readDraft(acting.store.db, acting.teamId, itemDraftKey(item.id)));
  const view = await viewItem(acting, around, item, draft);
  return view === null ? null : { id: item.id, note: item.note, draft, view };
}
