import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import type { AgendaItem, Huddle } from '../../../shared/domain/huddles/huddle';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findHuddle, findItem, type ItemRow } from '../../store/huddles/huddle-rows';
import type { EntryFacts, Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** An item of a running huddle. */
export interface InRoom {
  readonly huddle: Huddle;
  readonly item: ItemRow;
}

/** A huddle of this team that is running; a closed one does not change any more. */
export async function huddleInRoom(
  writing: Writing,
  { teamId }: ActingMember,
  huddleId: string,
): Promise<Outcome<Huddle, Refusal>> {
  const huddle = await findHuddle(writing.db, teamId, huddleId);
  if (huddle === null) return refuse({ kind: 'not-found', what: 'huddle' });
  return huddle.closedAt === null ? accept(huddle) : refuse({ kind: 'huddle-closed' });
}

export async function itemInRoom(
  writing: Writing,
  acting: ActingMember,
  itemId: string,
): Promise<Outcome<InRoom, Refusal>> {
  const item = await findItem(writing.db, acting.teamId, itemId);
  if (item === null) return refuse({ kind: 'not-found', what: 'item' });
  const huddle = await huddleInRoom(writing, acting, item.huddleId);
  return huddle.ok ? accept({ huddle: huddle.value, item }) : huddle;
}

/**
 * The item the room is on, to be decided. Refused for any other, so that nothing is decided behind the room's back,
 * and for one that is decided already: that is undone first.
 */
export async function itemToDecide<Kind extends AgendaItem['kind']>(
  writing: Writing,
  acting: ActingMember,
  itemId: string,
  kinds: readonly Kind[],
): Promise<Outcome<InRoom & { readonly subjectId: string }, Refusal>> {
  const found = await itemInRoom(writing, acting, itemId);
  if (!found.ok) return found;
  const { huddle, item } = found.value;
  const isOne = kinds.some((kind) => kind === item.kind);
  if (!isOne || item.subjectId === null) return refuse({ kind: 'not-found', what: 'item' });
  if (huddle.currentItemId !== item.id) return refuse({ kind: 'item-not-current' });
  if (item.state === 'done') return refuse({ kind: 'item-already-done' });
  return accept({ huddle, item, subjectId: item.subjectId });
}

/** An entry of the audit trail on something a huddle did. */
export function entryInHuddle(
  verb: `huddles.${VerbOf<'huddles'>}`,
  huddleId: string,
  about: { readonly subjectId?: string; readonly personId?: string | null; readonly undoable?: boolean } = {},
): EntryFacts {
  const { subjectId = huddleId, personId = null, undoable = true } = about;
  return { verb, topic: 'huddles', subjectId, personId, huddleId, undoable, undoesId: null };
}
