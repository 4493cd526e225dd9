import type { ParsedInput } from '../../../shared/contract';
import type { MinutesList, MinutesView } from '../../../shared/contract/minutes';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { countMadeIn } from '../../store/huddles/huddle-actions';
import { amendmentsOf, closedHuddles, findMinutes } from '../../store/huddles/kept-minutes';
import type { Acting } from '../acting';
import { parseMinutes } from './kept-minutes';

/** As many as a rail shows before it scrolls, so that the next ones are there in either direction. */
const mostListed = 40;

/** The closed huddles around one, newest first; around the newest when none is named. */
export async function listMinutes(
  { store, teamId }: Acting,
  { around }: ParsedInput<'minutes.list'>,
): Promise<Outcome<MinutesList, never>> {
  const huddles = await closedHuddles(store.db, teamId);
  const at = Math.max(
    huddles.findIndex(({ id }) => id === around),
    0,
  );
  const from = Math.max(Math.min(at - mostListed / 2, huddles.length - mostListed), 0);
  const rows = huddles.slice(from, from + mostListed);
  return accept({
    rows: rows.map(({ id, on, kind }) => ({ huddleId: id, on, kind })),
    newer: from,
    older: huddles.length - from - rows.length,
  });
}

/** The minutes of a closed huddle as they were made, and what was added to them since. */
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
    actionsMade: actions.made,
    actionsDone: actions.kept,
  });
}
