import { type PlacedItem, type To, targetOf } from '../../../shared/domain/gatherings/moves';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { EntryFacts, Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';

/** A gathering that runs, with its items as they stand. */
export interface Running<Item extends PlacedItem> {
  readonly currentId: string | null;
  readonly items: readonly Item[];
}

/** What is one kind of gathering's own: a huddle's agenda or a session's steps. */
export interface Way<Item extends PlacedItem, View> {
  /** Refused where it does not run. */
  readonly find: (writing: Writing, acting: ActingMember) => Promise<Outcome<Running<Item>, Refusal>>;
  /** Leaves where the room is for another item and stands there; never called for staying. Answers what was done. */
  readonly leave: (
    writing: Writing,
    acting: ActingMember,
    running: Running<Item>,
    target: Item,
  ) => Promise<EntryFacts>;
  /** What is recorded where the room stays, at either end. */
  readonly stay: EntryFacts;
  readonly view: (acting: Acting) => Promise<Outcome<View, Refusal>>;
}

/**
 * Goes on, back or to an item, and answers the whole new state in one trip. Where the room is stands in the store after
 * every move, so that a crash resumes there. At either end it stays where it is.
 */
export async function goThrough<Item extends PlacedItem, View>(
  acting: Acting,
  to: To,
  way: Way<Item, View>,
): Promise<Outcome<View, Refusal>> {
  const gone = await act(acting, [], async (writing, member): Promise<Outcome<null, Refusal>> => {
    const found = await way.find(writing, member);
    if (!found.ok) return found;
    const { items, currentId } = found.value;
    const target = targetOf(items, currentId, to);
    if (target === undefined) return refuse({ kind: 'not-found', what: 'item' });
    const stays = target === null || target.id === currentId;
    writing.record(stays ? way.stay : await way.leave(writing, member, found.value, target));
    return accept(null);
  });
  return gone.ok ? way.view(acting) : gone;
}
