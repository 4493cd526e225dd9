import type { NotCopied } from '../../../shared/domain/backups/refusals';
import { nameTrouble } from '../device/name-trouble';

/** What the disk or SQLite said while a copy was made, as a person is told it. */
export function nameWhy(fault: unknown, path: string): NotCopied {
  switch (nameTrouble(fault, path)?.kind) {
    case 'disk-full':
      return 'no-room';
    case 'folder-read-only':
      return 'not-allowed';
    case 'folder-missing':
      return 'away';
    case 'damaged':
    case 'not-a-database':
      return 'record-damaged';
    default:
      return 'other';
  }
}
