import { inOrder, type PlacedItem, stateAfterLeaving } from '../gatherings/moves';
import { hasSubject } from './agenda-facts';
import type { AgendaItem, ItemState } from './huddle';

type Place = PlacedItem & Pick<AgendaItem, 'kind'>;

/**
 * How an item of the agenda stands once the room has gone on from it. What is the room's own is done when we go
 * forward from it; a plan, spend or proposal is done only by deciding on it, so going past one leaves it waiting, to
 * be carried over.
 */
export function agendaStateAfterLeaving(item: Place, to: Place): ItemState {
  if (hasSubject(item.kind) || item.kind === 'close') return item.state;
  return stateAfterLeaving(item, to);
}

/** The order of ids with one moved before another; null moves it to the end. The close stays last, whatever moves. */
export function moveBefore(items: readonly Place[], id: string, beforeId: string | null): readonly string[] {
  const order = inOrder(items);
  const moved = order.find((item) => item.id === id);
  const rest = order.filter((item) => item !== moved).map((item) => item.id);
  if (moved === undefined || moved.kind === 'close' || id === beforeId) return order.map((item) => item.id);
  const close = order.findLast((item) => item.kind === 'close')?.id;
  const before = rest.indexOf(beforeId !== null && rest.includes(beforeId) ? beforeId : (close ?? ''));
  return rest.toSpliced(before < 0 ? rest.length : before, 0, id);
}
