import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideBeginning, firstContent } from '../../../shared/domain/c3-proposals/beginning';
import { isOpenProposal } from '../../../shared/domain/c3-proposals/status';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPersonForPlan, newestWords } from '../../store/c2-plans/plan-person';
import { proposalStatesOf } from '../../store/c3-proposals/proposal-states';
import { triedInC1, triedInC2 } from '../../store/c3-proposals/tried';
import { type Acting, act } from '../acting';
import { entryOnProposal } from './entry-on-proposal';
import { writeParts } from './write-parts';

const nothingYet = {
  ...{ readyAt: null, withdrawnOn: null, withdrawnReason: null, toldOn: null, toldAnswer: null },
};
const noLists = { alternatives: [], outcomes: [], linkedConversationIds: [], linkedPlanIds: [] };

/** Begins a proposal with what is known already. One at a time for a person; refused for somebody who is closed. */
export function beginProposal(
  acting: Acting,
  { personId }: ParsedInput<'c3-proposals.begin'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const { db } = writing;
    const person = await findPersonForPlan(db, member.teamId, personId);
    if (person === null) return refuse({ kind: 'not-found', what: 'person' });
    if (person.closedOn !== null) return refuse({ kind: 'person-closed' });
    const open = (await proposalStatesOf(db, personId)).find((state) => isOpenProposal(state.status));
    const decided = decideBeginning(open?.id ?? null);
    if (!decided.ok) return decided;
    const { alternatives, outcomes, linkedConversationIds, linkedPlanIds, carer, ...said } = firstContent({
      said: await newestWords(db, personId),
      c1: await triedInC1(db, personId),
      c2: await triedInC2(db, personId),
    });
    const id = member.newId();
    const begun = { proposerId: member.memberId, begunOn: member.today, changedAt: member.now };
    await writing.insert('c3_proposals', {
      ...{ id, personId, ...begun, ...nothingYet, ...said, carer: JSON.stringify(carer) },
    });
    const lists = { alternatives, outcomes, linkedConversationIds, linkedPlanIds };
    const written = await writeParts(writing, member, { id, personId }, noLists, lists);
    if (!written.ok) return written;
    return accept({ entryId: writing.record(entryOnProposal('c3-proposals.begun', { id, personId })), id });
  });
}
