import { hasSubject, type PlacedItem } from './agenda-facts';

/** Whether an item goes on to the next huddle, marked, when this one closes over it (design 1). */
export function carriesOver(item: Pick<PlacedItem, 'kind' | 'state' | 'title' | 'presenterId'>): boolean {
  if (item.state === 'done') return false;
  return hasSubject(item.kind) || (item.kind === 'presenting' && (item.title ?? item.presenterId) !== null);
}
