import type { ParsedInput } from '../../../shared/contract';
import { decisionNote } from '../../../shared/domain/c3-proposals/decision-note';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type DecisionRow, decisionRows } from '../../store/c3-proposals/decision-rows';
import { findProposal } from '../../store/c3-proposals/proposal-rows';
import { findAnyPerson } from '../../store/people/find-person';
import { membersByIds, readTeam } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, act } from '../acting';
import type { Exported } from '../minutes/copy-minutes';
import { parseConsideration, parsePositions, parsePresent } from './decision-json';
import { entryOnProposal } from './entry-on-proposal';

/** The note of a proposal's newest decision, for the clipboard. Every export is in the trail (design 1). */
export function copyDecisionNote(
  acting: Acting,
  { proposalId }: ParsedInput<'c3-proposals.copy-note'>,
): Promise<Outcome<Exported, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Exported, Refusal>> => {
    const proposal = await findProposal(writing.db, member.teamId, proposalId);
    const [decision] = await decisionRows(writing.db, proposalId);
    if (proposal === null || decision === undefined) return refuse({ kind: 'not-found', what: 'decision' });
    const person = await findAnyPerson(writing.db, member.teamId, proposal.personId);
    if (person === null || person.removedAt !== null) return refuse({ kind: 'not-found', what: 'person' });
    const { proposerId } = proposal;
    const text = decisionNote({
      teamName: (await readTeam(writing.db, member.teamId)).name,
      person,
      proposer: (await membersByIds(writing.db, [proposerId])).get(proposerId)?.name ?? null,
      decision: await toNote(writing, decision),
    });
    const entryId = writing.record({
      ...entryOnProposal('c3-proposals.note-copied', proposal),
      undoable: false,
    });
    return accept({ done: { entryId, id: proposalId }, text });
  });
}

/** A decision with everybody in it by their whole name, as a council's own record needs it. */
async function toNote({ db }: Writing, row: DecisionRow) {
  const present = parsePresent(row.present);
  const names = new Map(present.map(({ memberId, name }) => [memberId, name]));
  const members = await membersByIds(
    db,
    row.toTry.map(({ memberId }) => memberId),
  );
  return {
    ...row,
    present,
    positions: parsePositions(row.positions).map((said) => ({
      ...said,
      name: names.get(said.memberId) ?? said.name,
    })),
    toTry: row.toTry.map((thing) => ({ ...thing, who: members.get(thing.memberId ?? '')?.name ?? null })),
    consideration: parseConsideration(row.consideration),
  };
}
