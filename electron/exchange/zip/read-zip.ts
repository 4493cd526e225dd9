import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { NotATeamsFile } from '../../../shared/domain/exports/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { PartToRead } from '../../services/everything/zip-tools';

/** More parts than a file of ours can have: a list of millions is made to keep somebody busy. */
const mostParts = 10_000;

/** The file system's own words have a code; what is wrong inside a file has none. */
const isOfFileSystem = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && /^E[A-Z]+$/.test(String(fault.code));

const whyOf = (fault: unknown, otherwise: NotATeamsFile): NotATeamsFile =>
  isOfFileSystem(fault) ? 'unreadable' : otherwise;

/** A zip's list stands at its end, so that of one that was cut short only its beginning tells what it is. */
async function beginsAsZip(path: string): Promise<boolean> {
  let file: FileHandle | null = null;
  try {
    file = await open(path);
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === 'PK\x03\x04';
  } catch {
    // What cannot be read at all is told by what opening it came to.
    return false;
  } finally {
    await file?.close();
  }
}

/**
 * One part of a zip file as text. Nothing is unpacked to the disk, so no name in it can lead anywhere; what a part says
 * of its length is held to, and its checksum is made again (APPNOTE 6.3.10, 4.4.7).
 */
export async function readTextFromZip(part: PartToRead): Promise<Outcome<string, NotATeamsFile>> {
  let zip: ZipFile;
  try {
    zip = await openPromise(part.path, { autoClose: false });
  } catch (fault) {
    return refuse(whyOf(fault, (await beginsAsZip(part.path)) ? 'damaged' : 'not-a-zip'));
  }
  try {
    const entry = await find(zip, part.name);
    if (entry === null) return refuse('not-ours');
    if (entry.isEncrypted()) return refuse('locked');
    if (entry.uncompressedSize > part.most) return refuse('too-large');
    const bytes = await read(zip, entry, part.signal);
    if (bytes === null) return refuse('damaged');
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (fault) {
    part.signal.throwIfAborted();
    return refuse(whyOf(fault, 'damaged'));
  } finally {
    zip.close();
  }
}

async function find(zip: ZipFile, name: string): Promise<Entry | null> {
  let seen = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return entry;
    seen += 1;
    if (seen > mostParts) return null;
  }
  return null;
}

/** Null where its checksum is another than the file says. */
async function read(zip: ZipFile, entry: Entry, signal: AbortSignal): Promise<Buffer | null> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  let sum = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    sum = crc32(chunk, sum);
    chunks.push(chunk);
  }
  return sum === entry.crc32 ? Buffer.concat(chunks) : null;
}
