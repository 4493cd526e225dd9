import type { ParsedInput } from '../../../shared/contract';
import type { HuddleView } from '../../../shared/contract/huddles';
import { neighbours } from '../../../shared/domain/gatherings/moves';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { itemsOf } from '../../store/huddles/huddle-rows';
import { type Acting, act } from '../acting';
import { leaveFor } from './go';
import { entryInHuddle, huddleInRoom } from './in-room';
import { viewHuddle } from './view-huddle';

/**
 * Leaves an item out today: a plan, spend or proposal carries over, marked. Where the room is on it, the room goes on.
 * What is decided cannot be skipped, and the close is how a huddle ends.
 */
export async function skip(
  acting: Acting,
  { huddleId, itemId }: ParsedInput<'huddles.skip'>,
): Promise<Outcome<HuddleView, Refusal>> {
  const skipped = await act(acting, [], async (writing, member): Promise<Outcome<null, Refusal>> => {
    const found = await huddleInRoom(writing, member, huddleId);
    if (!found.ok) return found;
    const items = await itemsOf(writing.db, huddleId);
    const item = items.find((one) => one.id === itemId);
    if (item === undefined || item.kind === 'close') return refuse({ kind: 'not-found', what: 'item' });
    if (item.state === 'done') return refuse({ kind: 'item-already-done' });
    const isCurrent = found.value.currentItemId === itemId;
    if (isCurrent) await leaveFor(writing, member, found.value, items, neighbours(items, itemId).next);
    await writing.update('agenda_items', itemId, { state: 'skipped' });
    writing.record(entryInHuddle('huddles.item-skipped', huddleId, { subjectId: itemId, undoable: false }));
    return accept(null);
  });
  return skipped.ok ? viewHuddle(acting, huddleId) : skipped;
}
