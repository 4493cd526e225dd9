import type { StoreTrouble } from '../../../shared/contract/device';

function codeOf(fault: unknown): string {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
}

/** Turns what SQLite or the file system said into what a person is told. The file was left untouched. */
export function nameTrouble(fault: unknown, path: string): StoreTrouble {
  const code = codeOf(fault);
  const named = (kind: StoreTrouble['kind']): StoreTrouble => ({ kind, path, neededVersion: null });
  if (code.startsWith('SQLITE_CANTOPEN') || code === 'ENOENT') return named('folder-missing');
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES') return named('folder-read-only');
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return named('disk-full');
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return named('locked');
  if (code === 'SQLITE_NOTADB') return named('not-a-database');
  return named('damaged');
}
