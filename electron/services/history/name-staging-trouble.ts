import type { FileRefusal } from '../../../shared/domain/history/refusals';
import { nameTrouble } from '../device/name-trouble';

/** What SQLite or the file system said of the store or the staging file beside it, for a person; null for a fault of the program's own. */
export function nameStagingTrouble(fault: unknown, path: string): FileRefusal | null {
  switch (nameTrouble(fault, path)?.kind) {
    case 'disk-full':
      return { kind: 'no-room-for-history' };
    case 'folder-missing':
    case 'folder-read-only':
      return { kind: 'folder-not-writable' };
    default:
      return null;
  }
}
