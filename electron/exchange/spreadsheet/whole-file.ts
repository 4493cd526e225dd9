import type { FileHandle } from 'node:fs/promises';
import type { SheetTrouble } from '../../../shared/domain/imports/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';

const megabyte = 1024 * 1024;
/** A workbook of 20,000 rows is a tenth of this (ours). */
const mostMegabytes = 40;

/** The bytes of a file that stays the same while it is read. */
export async function readWhole(file: FileHandle): Promise<Outcome<Buffer, SheetTrouble>> {
  const before = await file.stat();
  if (before.size > mostMegabytes * megabyte)
    return refuse({ kind: 'file-too-large', megabytes: mostMegabytes });
  const bytes = Buffer.alloc(before.size);
  let at = 0;
  while (at < bytes.length) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  const after = await file.stat();
  const isSame = at === before.size && after.size === before.size && after.mtimeMs === before.mtimeMs;
  return isSame ? accept(bytes) : refuse({ kind: 'file-changed' });
}
