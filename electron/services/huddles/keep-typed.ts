import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { keepDraft, readDraft } from '../../store/drafts';
import { findHuddle, findItem } from '../../store/huddles/huddle-rows';
import { itemDraftKey } from '../../store/huddles/item-drafts';
import type { Writing } from '../../store/writing';
import { type Acting, act } from '../acting';
import { entryInHuddle, itemInRoom } from './in-room';
import { parseDraft } from './item-draft';

/**
 * Keeps what is being typed on an item, and tells the wall, which shows part of it. It is no record: nobody's name
 * stands beside it and the trail has none of it.
 */
export async function saveDraft(
  acting: Acting,
  { itemId, draft }: ParsedInput<'huddles.save-draft'>,
): Promise<Outcome<null, Refusal>> {
  const { store, teamId, now } = acting;
  const item = await findItem(store.db, teamId, itemId);
  const huddle = item === null ? null : await findHuddle(store.db, teamId, item.huddleId);
  if (huddle === null) return refuse({ kind: 'not-found', what: 'item' });
  if (huddle.closedAt !== null) return refuse({ kind: 'huddle-closed' });
  await keepDraft(store.db, { teamId, key: itemDraftKey(itemId), body: JSON.stringify(draft), keptAt: now });
  acting.announce(['huddles']);
  return accept(null);
}

/** Sets parts of a draft to what they are now, in a transaction that records what was typed. */
export async function changeDraft(
  writing: Writing,
  { teamId, now }: Acting,
  itemId: string,
  change: ReturnType<typeof parseDraft>,
): Promise<void> {
  const key = itemDraftKey(itemId);
  const draft = parseDraft(await readDraft(writing.db, teamId, key));
  await keepDraft(writing.db, { teamId, key, body: JSON.stringify({ ...draft, ...change }), keptAt: now });
}

/** A note on an item; it goes into the minutes. */
export function keepNote(
  acting: Acting,
  { itemId, note }: ParsedInput<'huddles.keep-note'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await itemInRoom(writing, member, itemId);
    if (!found.ok) return found;
    await writing.update('agenda_items', itemId, { note });
    await changeDraft(writing, member, itemId, { note: undefined });
    const entry = entryInHuddle('huddles.note-kept', found.value.huddle.id, { subjectId: itemId });
    return accept({ entryId: writing.record(entry), id: itemId });
  });
}
