import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { carriesOver } from '../../../shared/domain/huddles/carry-over';
import type { Huddle } from '../../../shared/domain/huddles/huddle';
import { makeMinutes } from '../../../shared/domain/minutes/make-minutes';
import { minutesText } from '../../../shared/domain/minutes/plain-text';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { itemsOf } from '../../store/huddles/huddle-rows';
import { forgetItemDrafts } from '../../store/huddles/item-drafts';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { sealDecision } from '../c3-proposals/seal-decision';
import { gatherMinutes } from '../minutes/gather-minutes';
import { keepTypedNote, leaveFor } from './go';
import { entryInHuddle, huddleInRoom } from './in-room';

/**
 * Closes the huddle: seals what was decided, keeps what the room learned and whom it thanks, and makes the minutes,
 * once. What was not finished carries over with whatever was being typed on it. Closed is closed: nothing undoes it.
 */
export function closeHuddle(
  acting: Acting,
  { huddleId, learned, thanks }: ParsedInput<'huddles.close'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['c3-proposals'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await huddleInRoom(writing, member, huddleId);
    if (!found.ok) return found;
    await finishItems(writing, member, found.value);
    const { startedAt } = found.value;
    // A clock that was set back does not end a huddle before it began.
    const wentBack = member.now < startedAt;
    const closedAt = wentBack ? startedAt : member.now;
    const huddle = { ...found.value, learned, thanks };
    const minutes = makeMinutes(await gatherMinutes(writing.db, member, huddle, closedAt));
    await writing.update('huddles', huddleId, { closedAt, learned, thanks });
    await writing.insert('minutes', {
      ...{ id: member.newId(), huddleId, closedById: member.memberId, madeAt: member.now },
      ...{ body: JSON.stringify(minutes), text: minutesText(minutes) },
    });
    const entryId = writing.record(entryInHuddle('huddles.closed', huddleId, { undoable: false }));
    return accept({ entryId, id: huddleId });
  });
}

async function finishItems(writing: Writing, acting: ActingMember, huddle: Huddle): Promise<void> {
  const items = await itemsOf(writing.db, huddle.id);
  const close = items.find((item) => item.kind === 'close') ?? null;
  await leaveFor(writing, acting, huddle, items, close);
  if (close !== null) {
    await keepTypedNote(writing, acting, close);
    await writing.update('agenda_items', close.id, { state: 'done' });
  }
  for (const item of items) if (item.kind === 'c3-proposal') await sealDecision(writing, acting, item.id);
  const left = (await itemsOf(writing.db, huddle.id)).filter(
    (item) => !(carriesOver(item) && item.subjectId !== null),
  );
  await forgetItemDrafts(
    writing.db,
    acting.teamId,
    left.map((item) => item.id),
  );
}
