import type { AuditEntry, RowChange } from '../../../shared/domain/audit/entry';
import { findAnyPerson } from '../../store/people/find-person';
import { lastRestOf } from '../../store/people/rests';
import type { Writing } from '../../store/writing';

/**
 * A closing or a reopening that was written before rests were events of their own changed none of them: when it is taken
 * back, the rest that was told from it is put right with it.
 */
export async function mendRests(
  writing: Writing,
  { verb, teamId, personId }: AuditEntry,
  changes: readonly RowChange[],
): Promise<void> {
  if (personId === null || !/^people\.(closed|reopened)$/.test(verb)) return;
  if (changes.some(({ table }) => table === 'rests')) return;
  const person = await findAnyPerson(writing.db, teamId, personId);
  const rest = await lastRestOf(writing.db, personId);
  if (person === null || rest === undefined) return;
  if (person.closedOn === null && rest.backOn === null) await writing.remove('rests', rest.id);
  if (person.closedOn !== null && rest.backOn !== null)
    await writing.update('rests', rest.id, { backOn: null });
}
