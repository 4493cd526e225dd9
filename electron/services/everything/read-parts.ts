import type { CallOutput } from '../../../shared/contract';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { openSnapshot } from '../../store/everything/snapshot';
import type { Acting } from '../acting';

/** What would be in the file, as things are now. */
export async function readParts({
  store,
  teamId,
}: Acting): Promise<Outcome<CallOutput<'everything.parts'>, never>> {
  const { counts, close } = await openSnapshot(store, teamId);
  await close();
  return accept(Object.entries(counts).map(([table, rows]) => ({ table, rows })));
}
