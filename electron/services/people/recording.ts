import type { Done } from '../../../shared/contract/call';
import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import type { Writing } from '../../store/writing';

export const noSuchPerson = { kind: 'not-found', what: 'person' } as const;

/** Notes in the trail what was done with a person; it can be taken back. */
export function recordPerson(writing: Writing, done: VerbOf<'people'>, personId: string): Done {
  const entryId = writing.record({
    verb: `people.${done}`,
    topic: 'people',
    subjectId: personId,
    personId,
    huddleId: null,
    undoable: true,
    undoesId: null,
  });
  return { entryId, id: personId };
}
