import { patience } from '../open-store';
import { openSqlite, type StoreKey } from '../sqlite-only/open-sqlite';
import { isUnreadable, readOr } from './read-around';
import { firstAfter, schemaOf } from './store-contents';

/** The version of a store, without bringing it up to date; null where it cannot be made out. */
export function schemaAt(path: string, key: StoreKey): number | null {
  try {
    const sqlite = openSqlite(path, key, { fileMustExist: true, timeout: patience });
    try {
      sqlite.pragma('query_only = on');
      return schemaOf(sqlite);
    } finally {
      sqlite.close();
    }
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    // What stands in the way is found again, and told, by whoever opens it.
    if (isUnreadable(fault) || /^SQLITE_(?:BUSY|CANTOPEN|READONLY|PERM)/.test(code)) return null;
    throw fault;
  }
}

/** When the first thing was written after an entry of the trail; null for nothing. */
export function firstUncopied(path: string, key: StoreKey, entryId: string | null): string | null {
  const sqlite = openSqlite(path, key, { readonly: true, fileMustExist: true, timeout: patience });
  try {
    return readOr(() => firstAfter(sqlite, entryId));
  } finally {
    sqlite.close();
  }
}
