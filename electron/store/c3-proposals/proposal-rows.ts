import type { Kysely } from 'kysely';
import type { C3Proposal } from '../../../shared/domain/c3-proposals/proposal';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';
import type { RowOf } from '../writing';
import { parseCarer } from './carer-json';

/** A proposal with all its parts, and what its person adds to it. */
export interface ProposalRow extends C3Proposal {
  readonly fullName: string;
  readonly knownAs: string;
  readonly dateOfBirth: LocalDate | null;
}

type Row = RowOf<'c3_proposals'> & Pick<ProposalRow, 'fullName' | 'knownAs' | 'dateOfBirth'>;

/** These proposals, as far as they are this team's, whole: four queries for any number of them. */
export async function proposalsByIds(
  db: Kysely<Database>,
  teamId: string,
  ids: readonly string[],
): Promise<readonly ProposalRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('c3_proposals')
    .innerJoin('people', 'people.id', 'c3_proposals.personId')
    .selectAll('c3_proposals')
    .select(['people.fullName', 'people.knownAs', 'people.dateOfBirth'])
    .where('people.teamId', '=', teamId)
    .where('c3_proposals.id', 'in', ids)
    .execute();
  return withParts(db, rows);
}

/** A proposal of this team, whole, or null. */
export async function findProposal(
  db: Kysely<Database>,
  teamId: string,
  proposalId: string,
): Promise<ProposalRow | null> {
  return (await proposalsByIds(db, teamId, [proposalId]))[0] ?? null;
}

async function withParts(db: Kysely<Database>, rows: readonly Row[]): Promise<readonly ProposalRow[]> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const alternatives = await db
    .selectFrom('c3_alternatives')
    .selectAll()
    .where('proposalId', 'in', ids)
    .orderBy('position')
    .execute();
  const outcomes = await db
    .selectFrom('c3_outcomes')
    .selectAll()
    .where('proposalId', 'in', ids)
    .orderBy('position')
    .execute();
  const links = await db
    .selectFrom('c3_links')
    .selectAll()
    .where('proposalId', 'in', ids)
    .orderBy('id')
    .execute();
  const alternativesOf = Map.groupBy(alternatives, (part) => part.proposalId);
  const outcomesOf = Map.groupBy(outcomes, (part) => part.proposalId);
  const linksOf = Map.groupBy(links, (part) => part.proposalId);
  return rows.map((row) => {
    const own = linksOf.get(row.id) ?? [];
    return {
      ...row,
      carer: parseCarer(row.carer),
      alternatives: (alternativesOf.get(row.id) ?? []).map(({ what, whyNot }) => ({ what, whyNot })),
      outcomes: (outcomesOf.get(row.id) ?? []).map(({ what, howWeWillKnow }) => ({ what, howWeWillKnow })),
      linkedConversationIds: own.map((link) => link.conversationId).filter((id) => id !== null),
      linkedPlanIds: own.map((link) => link.planId).filter((id) => id !== null),
    };
  });
}
