import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPlannedPresentation } from '../../store/huddles/presentation-rows';
import { findMember } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, act } from '../acting';

function record(writing: Writing, done: 'planned' | 'unplanned', id: string): Done {
  const about = { topic: 'huddles', subjectId: id, personId: null, huddleId: null } as const;
  const entryId = writing.record({
    ...about,
    verb: `huddles.presenting-${done}`,
    undoable: true,
    undoesId: null,
  });
  return { entryId, id };
}

/** A member means to show the room something: it stands on the agenda of the next weekly huddle. */
export function planPresenting(
  acting: Acting,
  { presenterId, title }: ParsedInput<'huddles.plan-presenting'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const { teamId, memberId: plannedById, today: plannedOn } = member;
    const presenter = await findMember(writing.db, teamId, presenterId);
    if (presenter === null) return refuse({ kind: 'not-found', what: 'member' });
    const id = member.newId();
    const planned = { id, teamId, title: title || null, presenterId, plannedOn, plannedById, huddleId: null };
    await writing.insert('presentations', planned);
    return accept(record(writing, 'planned', id));
  });
}

/** Not next time after all; once a huddle has taken it up it stands on that agenda. */
export function unplanPresenting(
  acting: Acting,
  { presentationId }: ParsedInput<'huddles.unplan-presenting'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, { teamId }): Promise<Outcome<Done, Refusal>> => {
    const planned = await findPlannedPresentation(writing.db, teamId, presentationId);
    if (planned === null) return refuse({ kind: 'not-found', what: 'presentation' });
    await writing.remove('presentations', planned.id);
    return accept(record(writing, 'unplanned', planned.id));
  });
}
