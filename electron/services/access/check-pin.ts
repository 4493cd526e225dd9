import type { AccessRefusal } from '../../../shared/domain/access/refusals';
import { decideTry, triesLeft, waitAfter } from '../../../shared/domain/access/wrong-tries';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { findPin, keepTries } from '../../store/access/pins';
import type { Acting } from '../acting';
import { isPin } from './pin-hash';

/**
 * Whether this is the member's PIN; accepted without one where they have none. A try is counted, in the store, before it
 * is looked at: ending the program or trying many at once does not begin the count anew.
 */
export async function checkPin(
  { store, now }: Pick<Acting, 'store' | 'now'>,
  memberId: string,
  pin: string | null,
): Promise<Outcome<null, AccessRefusal>> {
  if ((await findPin(store.db, memberId)) === null) return accept(null);
  if (pin === null) return refuse({ kind: 'pin-needed' });
  const begun = await store.db.transaction().execute(async (transaction) => {
    const kept = await findPin(transaction, memberId);
    if (kept === null) return accept(null);
    const tried = decideTry(kept, now);
    if (!tried.ok) return tried;
    await keepTries(transaction, memberId, tried.value);
    return accept({ kept, tries: tried.value });
  });
  if (!begun.ok || begun.value === null) return begun.ok ? accept(null) : begun;
  const { kept, tries } = begun.value;
  if (!(await isPin(kept, pin))) {
    const { wrongTries } = tries;
    return refuse({ kind: 'pin-wrong', left: triesLeft(wrongTries), seconds: waitAfter(wrongTries) });
  }
  await keepTries(store.db, memberId, { wrongTries: 0, waitUntil: null });
  return accept(null);
}
