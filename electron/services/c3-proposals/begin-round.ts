import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { type LoadedRound, loadRound } from './load-round';

/** What a write on a round was about, for the audit entry that its caller records. */
export interface OnRound {
  readonly roundId: string;
  readonly proposalId: string;
  readonly personId: string;
  readonly huddleId: string;
}

/** The round of an item, or that there is none. */
export async function roundOf(
  writing: Writing,
  acting: ActingMember,
  itemId: string,
): Promise<Outcome<LoadedRound, Refusal>> {
  const loaded = await loadRound(writing.db, acting, itemId);
  return loaded === null ? refuse({ kind: 'not-found', what: 'item' }) : accept(loaded);
}

/** Writes the round's own row with the first word that is said in it: hidden or open, as the team has it then. */
export async function beginRound(
  writing: Writing,
  acting: ActingMember,
  loaded: LoadedRound,
): Promise<OnRound> {
  const { itemId, huddleId, proposalId, personId, team } = loaded;
  const about = { proposalId, personId, huddleId };
  if (loaded.roundId !== null) return { roundId: loaded.roundId, ...about };
  const roundId = acting.newId();
  const hidden = team.positionsHidden ? 1 : 0;
  await writing.insert('c3_rounds', {
    id: roundId,
    proposalId,
    huddleId,
    itemId,
    hidden,
    overruledReason: null,
  });
  return { roundId, ...about };
}
