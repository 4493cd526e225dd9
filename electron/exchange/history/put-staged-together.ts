import { coverageOf } from '../../../shared/domain/history/coverage';
import { type PutTogether, putTogether } from '../../services/history/put-together';
import type { TogetherJob } from '../../services/history/work';
import { readOnly, stagedNo } from '../../store/sqlite-only/staged-history';

/** A team's weeks as they will be once the staged events are taken in: the store is only read. */
export async function putStagedTogether({
  staging,
  store,
  storeKey,
  imports,
  periods,
}: TogetherJob): Promise<PutTogether> {
  const staged = readOnly(staging, storeKey);
  const kept = imports.length === 0 ? null : readOnly(store, storeKey);
  try {
    const before = kept === null ? [] : imports.map((importNo) => ({ db: kept, importNo }));
    return await putTogether([...before, { db: staged, importNo: stagedNo }], coverageOf(periods));
  } finally {
    await staged.destroy();
    await kept?.destroy();
  }
}
