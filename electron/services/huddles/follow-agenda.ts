import { buildAgenda } from '../../../shared/domain/huddles/agenda';
import type { PlannedItem } from '../../../shared/domain/huddles/agenda-facts';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { appendToTrail } from '../../store/audit-trail';
import { findHuddle, type ItemRow } from '../../store/huddles/huddle-rows';
import { Writing } from '../../store/writing';
import type { Acting } from '../acting';
import { type GatheredRoom, gatherRoom } from './gather-room';
import { entryInHuddle } from './in-room';

/** Whether the agenda as it stands is the agenda as it would build itself now. */
function isAsPlanned(items: readonly ItemRow[], planned: readonly PlannedItem[]): boolean {
  return (
    items.length === planned.length &&
    planned.every((item, position) =>
      items.some((known) => known.id === item.id && known.position === position),
    )
  );
}

/** Writes an agenda over the items that are there: adds, takes out, and puts in their places. */
export async function writeAgenda(
  writing: Writing,
  { newId }: Pick<Acting, 'newId'>,
  huddleId: string,
  existing: readonly ItemRow[],
  planned: readonly PlannedItem[],
): Promise<readonly string[]> {
  const stays = new Set(planned.map((item) => item.id));
  for (const item of existing) if (!stays.has(item.id)) await writing.remove('agenda_items', item.id);
  const ids: string[] = [];
  for (const [position, { id: known, carriedOver, ...item }] of planned.entries()) {
    const id = known ?? newId();
    ids.push(id);
    if (known !== null) await writing.update('agenda_items', known, { position });
    else {
      const fresh = { state: 'waiting', movedByChair: 0, note: '', outcome: null } as const;
      await writing.insert('agenda_items', {
        id,
        huddleId,
        position,
        carriedOver: carriedOver ? 1 : 0,
        ...item,
        ...fresh,
      });
    }
  }
  return ids;
}

/**
 * The room as it stands, its agenda following what happened elsewhere: a plan opened or ended, a spend asked for, a
 * proposal made ready or withdrawn. The agenda is derived, so nobody is named for it: where it changes, its rows go
 * into the trail under one entry of the program's own, `huddles.agenda-followed`; where it does not, nothing is
 * written at all.
 */
export async function roomNow(acting: Acting, huddle: Huddle): Promise<GatheredRoom> {
  const { store, teamId, today } = acting;
  const room = await gatherRoom(store.db, teamId, today, huddle);
  if (huddle.closedAt !== null) return room;
  if (isAsPlanned(room.items, buildAgenda(room.facts, room.items, huddle.currentItemId))) return room;
  await followAgenda(acting, huddle.id);
  acting.announce(['huddles']);
  return gatherRoom(store.db, teamId, today, huddle);
}

/** Gathers once more inside the transaction that writes: the room may have gone on in between. */
async function followAgenda(acting: Acting, huddleId: string): Promise<void> {
  const { teamId, today, now: at } = acting;
  await acting.store.db.transaction().execute(async (transaction) => {
    const huddle = await findHuddle(transaction, teamId, huddleId);
    if (huddle === null || huddle.closedAt !== null) return;
    const { items, facts } = await gatherRoom(transaction, teamId, today, huddle);
    const writing = new Writing(transaction, acting.newId());
    await writeAgenda(writing, acting, huddleId, items, buildAgenda(facts, items, huddle.currentItemId));
    if (writing.changes.length === 0) return;
    const entry = entryInHuddle('huddles.agenda-followed', huddleId, { undoable: false });
    const id = writing.record(entry);
    await appendToTrail(transaction, { ...entry, id, teamId, memberId: null, at }, writing.changes);
  });
}
