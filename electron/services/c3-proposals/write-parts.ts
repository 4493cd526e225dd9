import type { ProposalContent } from '../../../shared/domain/c3-proposals/proposal';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { CommonRefusal } from '../../../shared/domain/refusals';
import { type PartRows, partsOf, strangeLink } from '../../store/c3-proposals/proposal-parts';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** The lists of a proposal that a change gives; those it leaves out stay as they are. */
export type Lists = Pick<
  ProposalContent,
  'alternatives' | 'outcomes' | 'linkedConversationIds' | 'linkedPlanIds'
>;

/**
 * Writes a proposal's lists as they are now, each anew where it changed. Only this person's own conversations and
 * plans can be linked as what was tried.
 */
export async function writeParts(
  writing: Writing,
  acting: ActingMember,
  proposal: { readonly id: string; readonly personId: string },
  was: Lists,
  is: Lists,
): Promise<Outcome<null, CommonRefusal>> {
  const strange =
    (await strangeLink(writing.db, proposal.personId, 'conversations', is.linkedConversationIds)) ??
    (await strangeLink(writing.db, proposal.personId, 'c2_plans', is.linkedPlanIds));
  if (strange !== null) return refuse({ kind: 'not-found', what: 'conversation or plan' });
  const rows = await partsOf(writing.db, proposal.id);
  if (differ(was.alternatives, is.alternatives)) {
    for (const { id } of rows.alternatives) await writing.remove('c3_alternatives', id);
    for (const [position, { what, whyNot }] of is.alternatives.entries()) {
      const row = { id: acting.newId(), proposalId: proposal.id, position };
      await writing.insert('c3_alternatives', { ...row, what, whyNot });
    }
  }
  if (differ(was.outcomes, is.outcomes)) {
    for (const { id } of rows.outcomes) await writing.remove('c3_outcomes', id);
    for (const [position, { what, howWeWillKnow }] of is.outcomes.entries()) {
      const row = { id: acting.newId(), proposalId: proposal.id, position };
      await writing.insert('c3_outcomes', { ...row, what, howWeWillKnow });
    }
  }
  if (differ(linksOf(was), linksOf(is))) await writeLinks(writing, acting, proposal.id, rows, is);
  return accept(null);
}

function linksOf(lists: Lists): readonly string[] {
  return [...lists.linkedConversationIds, ...lists.linkedPlanIds];
}

async function writeLinks(
  writing: Writing,
  acting: ActingMember,
  proposalId: string,
  { links }: PartRows,
  { linkedConversationIds, linkedPlanIds }: Lists,
): Promise<void> {
  for (const { id } of links) await writing.remove('c3_links', id);
  for (const conversationId of new Set(linkedConversationIds)) {
    await writing.insert('c3_links', { id: acting.newId(), proposalId, conversationId, planId: null });
  }
  for (const planId of new Set(linkedPlanIds)) {
    await writing.insert('c3_links', { id: acting.newId(), proposalId, conversationId: null, planId });
  }
}

/** Both are plain lists of the same shape, so their JSON tells. */
function differ<Line>(was: readonly Line[], is: readonly Line[]): boolean {
  return JSON.stringify(was) !== JSON.stringify(is);
}
