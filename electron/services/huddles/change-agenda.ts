import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { buildAgenda } from '../../../shared/domain/huddles/agenda';
import { moveBefore } from '../../../shared/domain/huddles/moves';
import { isChartId } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { itemsOf } from '../../store/huddles/huddle-rows';
import { type Acting, act } from '../acting';
import { keepSaid } from '../measures/put-notice';
import { checkMember } from '../team/check-member';
import { writeAgenda } from './follow-agenda';
import { gatherRoom } from './gather-room';
import { entryInHuddle, huddleInRoom, itemInRoom } from './in-room';

/** The chair takes an item before another, or with null to the end; from then on it keeps that place. */
export function moveItem(
  acting: Acting,
  { itemId, beforeItemId }: ParsedInput<'huddles.move-item'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await itemInRoom(writing, member, itemId);
    if (!found.ok) return found;
    const { huddle } = found.value;
    const items = await itemsOf(writing.db, huddle.id);
    const isBefore = beforeItemId === null || items.some((item) => item.id === beforeItemId);
    if (!isBefore) return refuse({ kind: 'not-found', what: 'item' });
    for (const [position, id] of moveBefore(items, itemId, beforeItemId).entries()) {
      await writing.update('agenda_items', id, id === itemId ? { position, movedByChair: 1 } : { position });
    }
    const entryId = writing.record(entryInHuddle('huddles.item-moved', huddle.id, { subjectId: itemId }));
    return accept({ entryId, id: itemId });
  });
}

/** Another chart for the room's one look at the data. */
export function chooseChartOf(
  acting: Acting,
  { itemId, chartId }: ParsedInput<'huddles.choose-chart'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await itemInRoom(writing, member, itemId);
    if (!found.ok) return found;
    const { huddle, item } = found.value;
    if (item.kind !== 'data') return refuse({ kind: 'not-found', what: 'item' });
    // What was said already goes with the room to the chart it looks at, when it goes on.
    const before = item.subjectId;
    if (before !== null && isChartId(before) && before !== chartId)
      await keepSaid(writing, member, huddle.id, before, { noticed: '', tries: '' });
    await writing.update('agenda_items', itemId, { subjectId: chartId });
    const entryId = writing.record(entryInHuddle('huddles.chart-chosen', huddle.id, { subjectId: itemId }));
    return accept({ entryId, id: itemId });
  });
}

/** Adds somebody who presents, or something the room wants to talk about, in its place before the good news. */
export function addItem(
  acting: Acting,
  { huddleId, title, presenterId }: ParsedInput<'huddles.add-item'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await huddleInRoom(writing, member, huddleId);
    if (!found.ok) return found;
    const presenter = await checkMember(writing, member, { memberId: presenterId });
    if (!presenter.ok) return presenter;
    const { items, facts } = await gatherRoom(writing.db, member.teamId, member.today, found.value);
    const id = member.newId();
    const own = { id, huddleId, kind: 'presenting', subjectId: null, title, presenterId, note: '' } as const;
    const stands = { state: 'waiting', movedByChair: false, carriedOver: false, outcome: null } as const;
    const added = { ...own, ...stands, position: items.length };
    await writing.insert('agenda_items', { ...added, movedByChair: 0, carriedOver: 0 });
    const all = [...items, added];
    await writeAgenda(writing, member, huddleId, all, buildAgenda(facts, all, found.value.currentItemId));
    const entryId = writing.record(entryInHuddle('huddles.item-added', huddleId, { subjectId: id }));
    return accept({ entryId, id });
  });
}
