import type { CallOutput, ParsedInput } from '../../../shared/contract';
import { findingExport } from '../../../shared/domain/exports/finding';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { exportRows, findExport } from '../../store/export-rows';
import { knownAsOf } from '../../store/people/known-as';
import type { Acting } from '../acting';
import type { Desktop } from '../device/desktop';
import { labelOf, memberLabels } from '../labels';

/** More than anybody looks through at once; the trail has all of them. */
const mostListed = 500;

/** What was taken out of the program, the newest first: all of it, or what is found by the words typed. */
export async function listExports(
  { store: { db }, teamId }: Acting,
  { find }: ParsedInput<'exports.list'>,
): Promise<Outcome<CallOutput<'exports.list'>, never>> {
  const rows = await exportRows(db, teamId);
  const members = await memberLabels(
    db,
    rows.map((row) => row.memberId),
  );
  const known = await knownAsOf(
    db,
    rows.map((row) => row.personId),
  );
  const found = rows
    .map(({ id, at, kind, form, outside, file, folder, memberId, personId }) => ({
      ...{ id, at, kind, form, outside: outside === 1, file, folder },
      member: labelOf(members, memberId),
      about: personId === null ? null : (known.get(personId) ?? null),
    }))
    .filter(findingExport(find));
  return accept({ rows: found.slice(0, mostListed), total: rows.length });
}

/**
 * Opens the folder a file was written to; refused for what was pasted, which is in no folder, and where the folder is
 * not on this computer.
 */
export async function showExportFolder(
  { store, teamId }: Acting,
  { exportId }: ParsedInput<'exports.show-folder'>,
  showFolder: Desktop['showFolder'],
): Promise<Outcome<null, Refusal>> {
  const found = await findExport(store.db, teamId, exportId);
  if (found === undefined || found.folder === null) return refuse({ kind: 'not-found', what: 'file' });
  return (await showFolder(found.folder)) ? accept(null) : refuse({ kind: 'folder-not-here' });
}
