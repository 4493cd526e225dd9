import type { Kysely } from 'kysely';
import { type Tried, triedC1, triedC2 } from '../../../shared/domain/c3-proposals/tried';
import { decisionNote } from '../../../shared/domain/case-notes/decision-note';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { dated } from '../../../shared/domain/plain-text';
import type { Refusal } from '../../../shared/domain/refusals';
import { sentence } from '../../../shared/domain/sentences';
import { type DecisionRow, decisionRows, findDecision } from '../../store/c3-proposals/decision-rows';
import { findProposal, type ProposalRow } from '../../store/c3-proposals/proposal-rows';
import { triedInC1, triedInC2 } from '../../store/c3-proposals/tried';
import type { Database } from '../../store/tables/database';
import { membersByIds, readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { parseConsideration, parsePositions, parsePresent } from '../c3-proposals/decision-json';
import { entryOnProposal } from '../c3-proposals/entry-on-proposal';
import { type CaseNote, findWhose } from './case-note';

type Db = Kysely<Database>;

/** A decision with everybody in it by their whole name, as a council's own record needs it. */
async function withWholeNames(db: Db, row: DecisionRow) {
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

/** `From 3 February 2026 to 2 March 2026: Warm and safe at home.` */
function recordOf({ fromOn, untilOn, title }: Tried): string {
  const when = untilOn === null ? dated(fromOn) : `From ${dated(fromOn)} to ${dated(untilOn)}`;
  return sentence(`${when}: ${title}`);
}

/** After a return: when the person was told and what they said, as far as it is of this decision. */
async function toldOf(db: Db, proposal: ProposalRow, decision: DecisionRow) {
  const { toldOn, toldAnswer } = proposal;
  if (decision.decision !== 'returned' || toldOn === null) return null;
  const [newest] = await decisionRows(db, proposal.id);
  return newest?.id === decision.id ? { on: toldOn, answer: toldAnswer ?? '' } : null;
}

/** The note of a decision the team made on a C3 proposal. */
export async function noteOfDecision(
  acting: Acting,
  decisionId: string,
): Promise<Outcome<CaseNote, Refusal>> {
  const { store, teamId } = acting;
  const { db } = store;
  const row = await findDecision(db, decisionId);
  const proposal = row === null ? null : await findProposal(db, teamId, row.proposalId);
  if (row === null || proposal === null) return refuse({ kind: 'not-found', what: 'decision' });
  const person = await findWhose(acting, proposal.personId);
  if (!person.ok) return person;
  const { proposerId, personId } = proposal;
  const decision = await withWholeNames(db, row);
  const { linkedConversationIds, linkedPlanIds } = decision.consideration;
  const talks = (await triedInC1(db, personId)).filter(({ id }) => linkedConversationIds.includes(id));
  const plans = (await triedInC2(db, personId)).filter(({ id }) => linkedPlanIds.includes(id));
  const document = decisionNote({
    ...{ teamName: (await readTeam(db, teamId)).name, person: person.value, decision },
    proposer: (await membersByIds(db, [proposerId])).get(proposerId)?.name ?? null,
    linkedC1: talks.map((talk) => recordOf(triedC1(talk))),
    linkedC2: plans.map((plan) => recordOf(triedC2(plan))),
    told: await toldOf(db, proposal, row),
  });
  return accept({
    ...{ document, person: person.value, on: row.on, of: { kind: 'c3-proposal', id: proposal.id } },
    entry: entryOnProposal('c3-proposals.note-copied', proposal),
  });
}
