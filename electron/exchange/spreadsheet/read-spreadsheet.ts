import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SheetTrouble } from '../../../shared/domain/imports/refusals';
import type { Sheet } from '../../../shared/domain/imports/sheet';
import { type Outcome, refuse } from '../../../shared/domain/outcome';
import { nameReadTrouble } from '../csv/name-read-trouble';
import { readTable } from './read-table';
import { readWorkbook } from './read-workbook';
import { readWhole } from './whole-file';

/** How a workbook begins: a zip, or the container that locked and older ones are in. */
const zip = [0x50, 0x4b];
const container = [0xd0, 0xcf, 0x11, 0xe0];

function begins(start: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => start[at] === byte);
}

/** A locked workbook names its parts in UTF-16 in its container's folder; an older one names others. */
function isLocked(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

async function readOpened(file: FileHandle, path: string): Promise<Outcome<readonly Sheet[], SheetTrouble>> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
  const start = buffer.subarray(0, bytesRead);
  const isZip = begins(start, zip);
  // By how it begins and not by its name: a file that was renamed is read as what it is.
  if (!isZip && !begins(start, container)) return readTable(file, basename(path).replace(/\.[^.]*$/, ''));
  const whole = await readWhole(file);
  if (!whole.ok) return whole;
  if (isZip) return readWorkbook(whole.value);
  return refuse({ kind: isLocked(whole.value) ? 'workbook-locked' : 'workbook-older' });
}

/** Reads a workbook (.xlsx) or a text file (.csv) whole. Every trouble is answered; only a fault of the program throws. */
export async function readSpreadsheet(path: string): Promise<Outcome<readonly Sheet[], SheetTrouble>> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    return await readOpened(file, path);
  } catch (fault) {
    const trouble = nameReadTrouble(fault);
    if (trouble === null) throw fault;
    return refuse(trouble);
  } finally {
    // A drive that went away cannot close what was on it either, and there is nothing left to lose by that.
    await file?.close().catch(() => undefined);
  }
}
