import type { ParsedInput } from '../../../shared/contract';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { appendToTrail } from '../../store/audit-trail';
import { attendanceOf, findHuddle } from '../../store/huddles/huddle-rows';
import { countPulse } from '../../store/huddles/pulse-rows';
import { Writing } from '../../store/writing';
import { type Acting, byMember } from '../acting';
import { entryInHuddle } from './in-room';

/**
 * How the week felt, 1 to 5, to one of those here. Nothing links it to a member: its entry in the trail names nobody,
 * whoever is at the computer. Refused once everyone here has answered.
 */
export async function addPulse(
  acting: Acting,
  { huddleId, feeling }: ParsedInput<'huddles.add-pulse'>,
): Promise<Outcome<null, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const { teamId, now: at } = acting;
  const added = await acting.store.db
    .transaction()
    .execute(async (transaction): Promise<Outcome<null, Refusal>> => {
      const huddle = await findHuddle(transaction, teamId, huddleId);
      if (huddle === null) return refuse({ kind: 'not-found', what: 'huddle' });
      if (huddle.closedAt !== null) return refuse({ kind: 'huddle-closed' });
      const here = (await attendanceOf(transaction, huddleId)).filter((row) => row.state === 'here');
      if ((await countPulse(transaction, huddleId)) >= here.length) return refuse({ kind: 'pulse-complete' });
      const writing = new Writing(transaction, acting.newId());
      await writing.insert('pulse', { id: acting.newId(), huddleId, feeling });
      const entry = entryInHuddle('huddles.pulse-added', huddleId, { undoable: false });
      const id = writing.record(entry);
      await appendToTrail(transaction, { ...entry, id, teamId, memberId: null, at }, writing.changes);
      return accept(null);
    });
  if (added.ok) acting.announce(['huddles']);
  return added;
}
