import type { CallOutput, ParsedInput } from '../../../shared/contract';
import { compareMark, readMark, sayMark } from '../../../shared/domain/audit/trail-mark';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { readHead } from '../../store/trail/append-link';
import { findLink } from '../../store/trail/linked-page';
import type { Acting } from '../acting';

/** Whether the trail still goes through a place that somebody noted; refused for what is no mark. */
export async function compareNotedMark(
  { store: { db }, teamId }: Acting,
  { noted }: ParsedInput<'audit.compare-mark'>,
): Promise<Outcome<CallOutput<'audit.compare-mark'>, Refusal>> {
  const mark = readMark(noted);
  if (mark === null)
    return refuse({
      kind: 'input',
      field: 'noted',
      problem: 'is not whole: it is a number, and then five groups of four signs',
    });
  const last = (await readHead(db, teamId))?.position ?? 0;
  return accept(compareMark(mark, await findLink(db, teamId, mark.position), last));
}

/** The mark of the newest entry; null where there is none yet. */
export async function readMarkNow({ store: { db }, teamId }: Acting) {
  const head = await readHead(db, teamId);
  return accept({ mark: head === null ? null : sayMark(head) });
}
