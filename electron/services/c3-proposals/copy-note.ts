import type { ParsedInput } from '../../../shared/contract';
import { decisionNote } from '../../../shared/domain/c3-proposals/decision-note';
import { type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type DecisionRow, decisionRows } from '../../store/c3-proposals/decision-rows';
import { findProposal } from '../../store/c3-proposals/proposal-rows';
import type { Store } from '../../store/open-store';
import { findAnyPerson } from '../../store/people/find-person';
import { membersByIds, readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { type Exported, takeTextOut } from '../exports/take-file-out';
import { parseConsideration, parsePositions, parsePresent } from './decision-json';
import { entryOnProposal } from './entry-on-proposal';

/** The note of a proposal's newest decision, for the clipboard. Every export is in the trail (design 1). */
export async function copyDecisionNote(
  acting: Acting,
  { proposalId }: ParsedInput<'c3-proposals.copy-note'>,
): Promise<Outcome<Exported, Refusal>> {
  const { store, teamId } = acting;
  const { db } = store;
  const proposal = await findProposal(db, teamId, proposalId);
  const [decision] = await decisionRows(db, proposalId);
  if (proposal === null || decision === undefined) return refuse({ kind: 'not-found', what: 'decision' });
  const person = await findAnyPerson(db, teamId, proposal.personId);
  if (person === null || person.removedAt !== null) return refuse({ kind: 'not-found', what: 'person' });
  const { proposerId } = proposal;
  const text = decisionNote({
    teamName: (await readTeam(db, teamId)).name,
    person,
    proposer: (await membersByIds(db, [proposerId])).get(proposerId)?.name ?? null,
    decision: await toNote(db, decision),
  });
  const entry = entryOnProposal('c3-proposals.note-copied', proposal);
  return takeTextOut(acting, text, { kind: 'case-note', entry });
}

/** A decision with everybody in it by their whole name, as a council's own record needs it. */
async function toNote(db: Store['db'], row: DecisionRow) {
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
