import type { RowChange } from '../../../shared/domain/audit/entry';
import type { Writing } from '../../store/writing';
import { putTogetherAnew } from '../history/put-together';

/** An import that is taken back takes its events with it, which the trail never held: the weeks are then counted without. */
export async function mendHistory(
  { db }: Writing,
  teamId: string,
  changes: readonly RowChange[],
): Promise<void> {
  if (changes.some(({ table }) => table === 'history_imports')) await putTogetherAnew(db, teamId);
}
