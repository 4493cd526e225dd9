import type { ParsedInput } from '../../../shared/contract';
import type { HuddleView } from '../../../shared/contract/huddles';
import { partsOfDataNote } from '../../../shared/domain/huddles/data-note';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { agendaStateAfterLeaving } from '../../../shared/domain/huddles/moves';
import { type ChartId, isChartId } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { readDraft } from '../../store/drafts';
import { type ItemRow, itemsOf } from '../../store/huddles/huddle-rows';
import { itemDraftKey } from '../../store/huddles/item-drafts';
import type { Writing } from '../../store/writing';
import type { Acting, ActingMember } from '../acting';
import { sealDecision } from '../c3-proposals/seal-decision';
import { goThrough } from '../gatherings/go-through';
import { keepSaid } from '../measures/put-notice';
import { chooseChart } from '../measures/read-most-to-say';
import { entryInHuddle, huddleInRoom } from './in-room';
import { noteWith, parseDraft } from './item-draft';
import { viewHuddle } from './view-huddle';

/**
 * Goes to an item. Leaving an item seals what was decided on it; what was typed as the room's own note is kept with it.
 */
export async function go(
  acting: Acting,
  { huddleId, to }: ParsedInput<'huddles.go'>,
): Promise<Outcome<HuddleView, Refusal>> {
  const left = entryInHuddle('huddles.item-left', huddleId, { undoable: false });
  return goThrough(acting, to, {
    find: async (writing, member) => {
      const found = await huddleInRoom(writing, member, huddleId);
      if (!found.ok) return found;
      const items = await itemsOf(writing.db, huddleId);
      return accept({ currentId: found.value.currentItemId, items });
    },
    leave: async (writing, member, { currentId, items }, target) => {
      await leaveFor(writing, member, { id: huddleId, currentItemId: currentId }, items, target);
      return left;
    },
    stay: left,
    view: (viewing) => viewHuddle(viewing, huddleId),
  });
}

/** Leaves the current item for another one; does nothing where it is the same. */
export async function leaveFor(
  writing: Writing,
  acting: ActingMember,
  huddle: Pick<Huddle, 'id' | 'currentItemId'>,
  items: readonly ItemRow[],
  target: ItemRow | null,
): Promise<void> {
  if (target === null || target.id === huddle.currentItemId) return;
  const current = items.find((item) => item.id === huddle.currentItemId);
  if (current !== undefined) {
    if (current.kind === 'c3-proposal') await sealDecision(writing, acting, current.id);
    await writing.update('agenda_items', current.id, { state: agendaStateAfterLeaving(current, target) });
    await keepTypedNote(writing, acting, current);
  }
  if (target.kind === 'data') await settleChart(writing, acting, target);
  await writing.update('huddles', huddle.id, { currentItemId: target.id });
}

/** The chart that is offered as the room comes to the data stays the one, whatever is written meanwhile. */
async function settleChart(writing: Writing, acting: ActingMember, item: ItemRow): Promise<ChartId | null> {
  const { subjectId } = item;
  if (subjectId !== null && isChartId(subjectId)) return subjectId;
  const chartId = await chooseChart(acting, writing.db);
  if (chartId !== null) await writing.update('agenda_items', item.id, { subjectId: chartId });
  return chartId;
}

/** A note that was typed and not yet kept is kept when its item is left: it was said in the room. */
export async function keepTypedNote(writing: Writing, acting: ActingMember, item: ItemRow): Promise<void> {
  const { teamId } = acting;
  const typed = noteWith(item, parseDraft(await readDraft(writing.db, teamId, itemDraftKey(item.id))));
  if (typed === null) return;
  await writing.update('agenda_items', item.id, { note: typed });
  const chartId = item.kind === 'data' ? await settleChart(writing, acting, item) : null;
  if (chartId !== null) await keepSaid(writing, acting, item.huddleId, chartId, partsOfDataNote(typed));
}
