import type { AuditRow } from '../../../shared/contract/audit';
import type { AuditEntry, RowChange } from '../../../shared/domain/audit/entry';
import { decideUndo } from '../../../shared/domain/audit/undo';
import { knownAsOf } from '../../store/people/known-as';
import type { Acting } from '../acting';
import { labelOf, memberLabels } from '../labels';
import { aboutWhom } from './about-whom';
import { loadUndoFacts } from './undo-facts';

/**
 * Entries as the trail shows them: who, about whom by their known-as label, and whether it can be taken back. Of
 * somebody who was removed only that is left: what was done, when and by whom, not their name nor their words.
 */
export async function viewEntries(
  acting: Acting,
  entries: readonly AuditEntry[],
): Promise<readonly AuditRow[]> {
  const { db } = acting.store;
  const members = await memberLabels(
    db,
    entries.map((entry) => entry.memberId),
  );
  const known = await knownAsOf(
    db,
    entries.map((entry) => entry.personId),
  );
  const facts = await loadUndoFacts(db, entries);
  // An import is about many: the words of each of them go with them alone.
  const ofMany = facts.filter(({ entry }) => entry.topic === 'imports').flatMap(({ changes }) => changes);
  const stillHere = await knownAsOf(db, ofMany.map(aboutWhom));
  const mayBeTold = (change: RowChange): boolean => {
    const personId = aboutWhom(change);
    return personId === null || stillHere.has(personId);
  };
  return facts.map(({ entry, changes, undone, ...rest }) => {
    const about = entry.personId === null ? null : (known.get(entry.personId) ?? null);
    return {
      ...entry,
      undone,
      member: labelOf(members, entry.memberId),
      about,
      changes:
        entry.topic === 'imports'
          ? changes.filter(mayBeTold)
          : entry.personId !== null && about === null
            ? []
            : changes,
      canUndo: decideUndo({ entry, changes, undone, ...rest }).ok,
    };
  });
}
