import type { ParsedInput } from '../../../shared/contract';
import type { MinutesRow, MinutesView } from '../../../shared/contract/minutes';
import { minutesText } from '../../../shared/domain/minutes/plain-text';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { countMadeIn } from '../../store/huddles/huddle-actions';
import { amendmentsOf, closedHuddles, decidedIn, findMinutes } from '../../store/huddles/kept-minutes';
import type { Acting } from '../acting';
import { parseMinutes } from './kept-minutes';

/** Every closed huddle, newest first, with what it came to. */
export async function listMinutes({ store, teamId }: Acting): Promise<Outcome<readonly MinutesRow[], never>> {
  const decided = await decidedIn(store.db, teamId);
  const nothing = { plans: 0, signedOff: 0, returned: 0 };
  const huddles = await closedHuddles(store.db, teamId);
  return accept(
    huddles.map(({ id, on, kind }) => ({ huddleId: id, on, kind, ...(decided.get(id) ?? nothing) })),
  );
}

/** The minutes of a closed huddle as they were made, what was added to them since, and all of it as plain text. */
export async function readMinutes(
  { store, teamId }: Acting,
  { huddleId }: ParsedInput<'minutes.read'>,
): Promise<Outcome<MinutesView, Refusal>> {
  const kept = await findMinutes(store.db, teamId, huddleId);
  if (kept === null) return refuse({ kind: 'not-found', what: 'minutes' });
  const minutes = parseMinutes(kept.body);
  const amendments = await amendmentsOf(store.db, huddleId);
  const actions = await countMadeIn(store.db, huddleId);
  return accept({
    minutes,
    amendments,
    text: minutesText(minutes, amendments),
    actionsMade: actions.made,
    actionsDone: actions.kept,
  });
}
