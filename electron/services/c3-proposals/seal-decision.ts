import { findRound } from '../../store/c3-proposals/rounds';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/**
 * Seals the decision made on an item when the room leaves it: from then on the store itself refuses to change it.
 * Answers whether there was anything to seal; the caller records the entry.
 */
export async function sealDecision(writing: Writing, acting: ActingMember, itemId: string): Promise<boolean> {
  const decision = (await findRound(writing.db, acting.teamId, itemId))?.decision ?? null;
  if (decision === null || decision.sealedAt !== null) return false;
  return writing.update('c3_decisions', decision.id, { sealedAt: acting.now });
}
