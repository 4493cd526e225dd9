import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { keepOutcome } from '../../../shared/domain/huddles/item-outcome';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { writeDecision } from '../c3-proposals/write-decision';
import { entryInHuddle, itemToDecide } from './in-room';

type Decision = Parameters<typeof writeDecision>[2];

/** Writes the room's decision and finishes the item; undoable until the item is left, which seals it. */
function decide(acting: Acting, decision: Decision): Promise<Outcome<Done, Refusal>> {
  const { kind, itemId } = decision;
  return act(
    acting,
    ['c3-proposals', 'actions', 'people'],
    async (writing, member): Promise<Outcome<Done, Refusal>> => {
      const found = await itemToDecide(writing, member, itemId, ['c3-proposal']);
      if (!found.ok) return found;
      const written = await writeDecision(writing, member, decision);
      if (!written.ok) return written;
      const { decisionId: id, proposalId: subjectId, personId, huddleId } = written.value;
      await writing.update('agenda_items', itemId, { state: 'done', outcome: keepOutcome({ kind }) });
      return accept({
        entryId: writing.record(entryInHuddle(`huddles.${kind}`, huddleId, { subjectId, personId })),
        id,
      });
    },
  );
}

/** The room signs the proposal off together. */
export function signOff(
  acting: Acting,
  input: ParsedInput<'huddles.sign-off'>,
): Promise<Outcome<Done, Refusal>> {
  return decide(acting, { kind: 'signed-off', ...input });
}

/** The room returns the proposal, with what to try in C1 or C2 first and who tells the person. */
export function returnProposal(
  acting: Acting,
  input: ParsedInput<'huddles.return-proposal'>,
): Promise<Outcome<Done, Refusal>> {
  return decide(acting, { kind: 'returned', ...input });
}

/**
 * Leaves the plan or proposal the room is on for another huddle. A proposal that a crisis blocks stays off the
 * weekly agenda until its C2 plan ends, or until the date that is given.
 */
export function leaveWaiting(
  acting: Acting,
  { itemId, lookAgainOn }: ParsedInput<'huddles.leave-waiting'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await itemToDecide(writing, member, itemId, ['c2-plan', 'c3-proposal', 'spend']);
    if (!found.ok) return found;
    const { huddle, subjectId } = found.value;
    const outcome = keepOutcome({ kind: 'waits', until: lookAgainOn });
    await writing.update('agenda_items', itemId, { state: 'skipped', outcome });
    return accept({
      entryId: writing.record(entryInHuddle('huddles.left-waiting', huddle.id, { subjectId })),
      id: itemId,
    });
  });
}
