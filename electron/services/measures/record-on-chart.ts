import type { Done } from '../../../shared/contract/call';
import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import type { Writing } from '../../store/writing';

/** What was done with a chart, for the trail; all but taking something out of the program can be taken back. */
export function recordOnChart(
  writing: Writing,
  done: VerbOf<'measures'>,
  subjectId: string,
  {
    huddleId = null,
    undoable = true,
  }: { readonly huddleId?: string | null; readonly undoable?: boolean } = {},
): Done {
  const entryId = writing.record({
    ...{ verb: `measures.${done}` as const, topic: 'measures', subjectId, personId: null },
    ...{ huddleId, undoable, undoesId: null },
  });
  return { entryId, id: subjectId };
}
