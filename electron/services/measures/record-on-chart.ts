import type { Done } from '../../../shared/contract/call';
import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import type { EntryFacts, Writing } from '../../store/writing';

/** What was done with a chart, for the trail. */
export function entryOnChart(done: VerbOf<'measures'>, subjectId: string): EntryFacts {
  return {
    ...{ verb: `measures.${done}` as const, topic: 'measures', subjectId, personId: null, huddleId: null },
    ...{ undoable: true, undoesId: null },
  };
}

/** Keeps what was done with a chart in the trail, where it can be taken back from. */
export function recordOnChart(
  writing: Writing,
  done: VerbOf<'measures'>,
  subjectId: string,
  { huddleId = null }: { readonly huddleId?: string | null } = {},
): Done {
  const entryId = writing.record({ ...entryOnChart(done, subjectId), huddleId });
  return { entryId, id: subjectId };
}
