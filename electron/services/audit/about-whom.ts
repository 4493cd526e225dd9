import type { RowChange } from '../../../shared/domain/audit/entry';

/** Whom a changed row is about; null for what is about nobody, as a figure of a week is. */
export function aboutWhom({ table, rowId, before, after }: RowChange): string | null {
  if (table === 'people') return rowId;
  const personId = (after ?? before)?.personId;
  return typeof personId === 'string' ? personId : null;
}
