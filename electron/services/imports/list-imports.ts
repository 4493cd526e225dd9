import type { ImportRow } from '../../../shared/contract/imports';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { listImportRows } from '../../store/imports/import-rows';
import type { Acting } from '../acting';
import { labelOf, memberLabels } from '../labels';

/** What was brought in and stands, newest first. */
export async function listImports({ store, teamId }: Acting): Promise<Outcome<readonly ImportRow[], never>> {
  const rows = await listImportRows(store.db, teamId);
  const members = await memberLabels(
    store.db,
    rows.map(({ memberId }) => memberId),
  );
  return accept(rows.map(({ memberId, ...row }) => ({ ...row, member: labelOf(members, memberId) })));
}
