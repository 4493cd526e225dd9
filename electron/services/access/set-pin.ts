import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { pinProblem } from '../../../shared/domain/access/pin';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPin, keepPin, removePin } from '../../store/access/pins';
import { findMember } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, act, byMember } from '../acting';
import { checkPin } from './check-pin';
import { hashPin } from './pin-hash';

type Did = 'pin-set' | 'pin-changed' | 'pin-removed';

/** All that the trail says of a PIN; no row of it stands there, so there is nothing to take back. */
function record(writing: Writing, did: Did, memberId: string): Done {
  const about = { topic: 'team', subjectId: memberId, personId: null, huddleId: null } as const;
  const entryId = writing.record({ verb: `team.${did}`, ...about, undoable: false, undoesId: null });
  return { entryId, id: memberId };
}

/** Sets the acting member's own PIN, or another in its place once the one that is set was given. */
export async function setPin(
  acting: Acting,
  { was, pin }: ParsedInput<'access.set-pin'>,
): Promise<Outcome<Done, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const problem = pinProblem(pin);
  if (problem !== null) return refuse({ kind: 'pin-not-fit', problem });
  const known = await checkPin(acting, acting.memberId, was);
  if (!known.ok) return known;
  const hashed = await hashPin(pin);
  return act<Done, Refusal>(acting, ['device'], async (writing, { memberId }) => {
    const had = (await findPin(writing.db, memberId)) !== null;
    await keepPin(writing.db, { ...hashed, memberId, wrongTries: 0, waitUntil: null });
    return accept(record(writing, had ? 'pin-changed' : 'pin-set', memberId));
  });
}

/** Takes the acting member's own PIN away, once it was given. */
export async function removeMyPin(
  acting: Acting,
  { was }: ParsedInput<'access.remove-my-pin'>,
): Promise<Outcome<Done, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const known = await checkPin(acting, acting.memberId, was);
  if (!known.ok) return known;
  return act<Done, Refusal>(acting, ['device'], async (writing, { memberId }) =>
    (await removePin(writing.db, memberId))
      ? accept(record(writing, 'pin-removed', memberId))
      : refuse({ kind: 'no-pin' }),
  );
}

/** Takes away a PIN that somebody has forgotten; one's own only with it. */
export async function removePinOf(
  acting: Acting,
  { memberId }: ParsedInput<'access.remove-pin-of'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['device'], async (writing, { teamId, memberId: by }) => {
    const member = await findMember(writing.db, teamId, memberId);
    if (member === null) return refuse({ kind: 'not-found', what: 'member' });
    if (memberId === by) return refuse({ kind: 'pin-needed' });
    return (await removePin(writing.db, memberId))
      ? accept(record(writing, 'pin-removed', memberId))
      : refuse({ kind: 'no-pin' });
  });
}
