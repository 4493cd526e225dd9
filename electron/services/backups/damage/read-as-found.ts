import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite, type StoreKey } from '../../../store/sqlite-only/open-sqlite';
import { recordFile } from '../places';

/** Where a damaged record is read: in a copy of it, so that not a byte of it changes. Gone when it has been read. */
const readingIn = (folder: string): string => join(folder, 'reading');

const blockLength = 64 * 1024;

/** Copies a file block by block; a block that the drive will not give is left empty. */
function copyWhatCanBeRead(from: string, to: string): void {
  const source = openSync(from, 'r');
  const target = openSync(to, 'w', 0o600);
  try {
    const { size } = fstatSync(source);
    const block = Buffer.alloc(blockLength);
    for (let at = 0; at < size; at += blockLength) {
      const length = Math.min(blockLength, size - at);
      if (!readBlock(source, block, length, at)) block.fill(0);
      writeSync(target, block, 0, length, at);
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
}

function readBlock(source: number, block: Buffer, length: number, at: number): boolean {
  try {
    readSync(source, block, 0, length, at);
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EIO') return false;
    throw fault;
  }
}

/** Works on a damaged record as it was found, log included, in a copy of it. */
export async function readAsFound<Value>(
  folder: string,
  key: StoreKey,
  work: (damaged: ReturnType<typeof openSqlite>) => Value | Promise<Value>,
): Promise<Value> {
  const reading = readingIn(folder);
  rmSync(reading, { recursive: true, force: true });
  mkdirSync(reading, { recursive: true, mode: 0o700 });
  try {
    for (const end of ['', '-wal']) {
      const from = join(folder, `${recordFile}${end}`);
      if (existsSync(from)) copyWhatCanBeRead(from, join(reading, `${recordFile}${end}`));
    }
    const damaged = openSqlite(join(reading, recordFile), key, { fileMustExist: true });
    try {
      damaged.pragma('query_only = on');
      return await work(damaged);
    } finally {
      damaged.close();
    }
  } finally {
    rmSync(reading, { recursive: true, force: true });
  }
}
