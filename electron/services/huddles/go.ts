import type { ParsedInput } from '../../../shared/contract';
import type { HuddleView } from '../../../shared/contract/huddles';
import { partsOfDataNote } from '../../../shared/domain/huddles/data-note';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { neighbours, stateAfterLeaving } from '../../../shared/domain/huddles/moves';
import { type ChartId, isChartId } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { readDraft } from '../../store/drafts';
import { type ItemRow, itemsOf } from '../../store/huddles/huddle-rows';
import { itemDraftKey } from '../../store/huddles/item-drafts';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { sealDecision } from '../c3-proposals/seal-decision';
import { keepSaid } from '../measures/put-notice';
import { chooseChart } from '../measures/read-most-to-say';
import { entryInHuddle, huddleInRoom } from './in-room';
import { noteWith, parseDraft } from './item-draft';
import { viewHuddle } from './view-huddle';

type To = ParsedInput<'huddles.go'>['to'];

/**
 * Goes to an item and answers the whole new state in one trip. Leaving an item seals what was decided on it; what
 * was typed as the room's own note is kept with it. At either end of the agenda the room stays where it is.
 */
export async function go(
  acting: Acting,
  { huddleId, to }: ParsedInput<'huddles.go'>,
): Promise<Outcome<HuddleView, Refusal>> {
  const gone = await act(acting, [], async (writing, member): Promise<Outcome<null, Refusal>> => {
    const found = await huddleInRoom(writing, member, huddleId);
    if (!found.ok) return found;
    const huddle = found.value;
    const items = await itemsOf(writing.db, huddleId);
    const target = targetOf(items, huddle.currentItemId, to);
    if (target === undefined) return refuse({ kind: 'not-found', what: 'item' });
    await leaveFor(writing, member, huddle, items, target);
    writing.record(entryInHuddle('huddles.item-left', huddleId, { undoable: false }));
    return accept(null);
  });
  return gone.ok ? viewHuddle(acting, huddleId) : gone;
}

/** The item meant; null for staying where we are, undefined for one that is not on this agenda. */
function targetOf(items: readonly ItemRow[], currentId: string | null, to: To): ItemRow | null | undefined {
  const { previous, next } = neighbours(items, currentId);
  if (to === 'next') return next;
  if (to === 'back') return previous;
  return items.find((item) => item.id === to.itemId);
}

/** Leaves the current item for another one; does nothing where it is the same. */
export async function leaveFor(
  writing: Writing,
  acting: ActingMember,
  huddle: Huddle,
  items: readonly ItemRow[],
  target: ItemRow | null,
): Promise<void> {
  if (target === null || target.id === huddle.currentItemId) return;
  const current = items.find((item) => item.id === huddle.currentItemId);
  if (current !== undefined) {
    if (current.kind === 'c3-proposal') await sealDecision(writing, acting, current.id);
    await writing.update('agenda_items', current.id, { state: stateAfterLeaving(current, target) });
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
