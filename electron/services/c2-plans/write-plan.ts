import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import type { C2Plan } from '../../../shared/domain/c2-plans/plan';
import type { EntryFacts, Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

type Opened = Omit<
  C2Plan,
  'id' | 'openedById' | 'endedOn' | 'outcome' | 'outcomeWords' | 'whatMadeTheDifference'
>;

/** Writes the row of a plan that was decided to be opened; answers its id. */
export async function insertPlan(writing: Writing, acting: ActingMember, opened: Opened): Promise<string> {
  const id = acting.newId();
  const open = { endedOn: null, outcome: null, outcomeWords: null, whatMadeTheDifference: null };
  await writing.insert('c2_plans', { id, openedById: acting.memberId, ...opened, ...open });
  return id;
}

/** What an audit entry says of a write on a plan outside a huddle, that can be taken back. */
export function entryOnPlan(
  verb: `c2-plans.${VerbOf<'c2-plans'>}`,
  planId: string,
  personId: string,
): EntryFacts {
  const about = { verb, topic: 'c2-plans', subjectId: planId, personId } as const;
  return { ...about, huddleId: null, undoable: true, undoesId: null };
}
