import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { type AuditEntry, type RowChange, topics } from '../../../shared/domain/audit/entry';
import { type CannotUndo, decideUndo, undoingVerb } from '../../../shared/domain/audit/undo';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { CommonRefusal } from '../../../shared/domain/refusals';
import { findEntry } from '../../store/audit-entries';
import { brokenBy } from '../../store/sqlite-only/constraints';
import { isAuditedTable } from '../../store/tables/database';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { mendHistory } from './mend-history';
import { mendRests } from './mend-rests';
import { mendSessionWords } from './mend-session-words';
import { isReferredTo } from './referred-to';
import { brokenRule } from './rules-that-hold';
import { loadUndoFacts } from './undo-facts';

const cannot = (why: CannotUndo['why']) => refuse({ kind: 'cannot-undo', why } as const);

/** Puts rows back, in order; refused when something the store cannot know of still refers to one that would go. */
async function putBack(
  writing: Writing,
  { memberId }: ActingMember,
  changes: readonly RowChange[],
): Promise<Outcome<null, CannotUndo>> {
  for (const { table, rowId, op, after } of changes) {
    if (!isAuditedTable(table)) throw new Error('The trail names a table that is not there.');
    if (op === 'delete') {
      if (rowId === memberId || (await isReferredTo(writing.db, table, rowId)))
        return cannot('changed-since');
      await writing.remove(table, rowId);
    } else if (op === 'insert') await writing.restore(table, after ?? {});
    else await writing.revert(table, rowId, after ?? {});
  }
  return accept(null);
}

function recordUndoing(writing: Writing, entry: AuditEntry): string {
  const { topic, subjectId, personId, huddleId } = entry;
  const verb = undoingVerb(entry);
  return writing.record({ verb, topic, subjectId, personId, huddleId, undoable: true, undoesId: entry.id });
}

/**
 * Takes an entry back: every row it changed is put back as it was, if each still stands as the entry left it and no
 * rule is broken by it. Kept in the trail as an entry of its own, which can be taken back in turn.
 */
export async function undo(
  acting: Acting,
  { entryId }: ParsedInput<'audit.undo'>,
): Promise<Outcome<Done, CommonRefusal>> {
  try {
    return await act<Done, CommonRefusal>(acting, topics, async (writing, member) => {
      const { db } = writing;
      const { teamId, today } = member;
      const entry = await findEntry(db, teamId, entryId);
      if (entry === null) return refuse({ kind: 'not-found', what: 'entry' });
      const [facts] = await loadUndoFacts(db, [entry]);
      if (facts === undefined) return refuse({ kind: 'not-found', what: 'entry' });
      const decided = decideUndo(facts);
      if (!decided.ok) return decided;
      const back = await putBack(writing, member, decided.value);
      if (!back.ok) return back;
      await mendRests(writing, entry, decided.value);
      await mendSessionWords(writing, decided.value);
      await mendHistory(writing, teamId, decided.value);
      const broken = await brokenRule(db, { entry, changes: decided.value, teamId, today });
      if (broken !== null) return cannot(broken);
      return accept({ entryId: recordUndoing(writing, entry), id: entry.subjectId });
    });
  } catch (fault) {
    // The store's own word: another row refers to one that would go, stands in its place, or is kept for good.
    const broken = brokenBy(fault);
    if (broken === null) throw fault;
    return cannot(broken === 'kept-for-good' ? 'sealed' : 'changed-since');
  }
}
