import type { CsvRefusal } from '../../../shared/domain/exchange/csv-refusals';

type Why = Extract<CsvRefusal, { kind: 'file-cannot-be-read' }>['why'];

const beforeReading: Readonly<Record<string, Why>> = {
  ENOENT: 'not-there',
  ENOTDIR: 'not-there',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EISDIR: 'not-a-file',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
};

/** A drive that goes away says it in many ways, and differently on each system. */
const wentAway: ReadonlySet<string> = new Set([
  ...['EIO', 'ENXIO', 'ENODEV', 'ESTALE', 'EBADF', 'ENOTCONN', 'ETIMEDOUT', 'EHOSTDOWN', 'EHOSTUNREACH'],
  ...['ECONNRESET', 'ECONNABORTED', 'ENETDOWN', 'ENETUNREACH', 'EREMOTEIO', 'UNKNOWN'],
]);

/** What the file system said, for a person; null for a fault of the program's own. */
export function nameReadTrouble(fault: unknown): CsvRefusal | null {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const why = beforeReading[code] ?? (wentAway.has(code) ? 'went-away' : null);
  return why === null ? null : { kind: 'file-cannot-be-read', why };
}
