import { mkdir, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/**
 * Unpacks chosen files of a zip with their permissions. Bare machines have no unzip, and of the archive
 * this is for, four fifths are not wanted. Format: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16.
 * @param {string} zipFile below 4 GB and 65,535 files (no zip64)
 * @param {string} folder where to put them
 * @param {(name: string) => string | undefined} placeOf the path inside `folder` for an entry's name, or
 *   undefined to leave it out
 */
export async function unzip(zipFile, folder, placeOf) {
  const zip = await open(zipFile);
  try {
    for (const entry of await readDirectory(zip)) {
      const place = entry.name.endsWith('/') ? undefined : placeOf(entry.name);
      if (place === undefined) continue;
      await mkdir(dirname(join(folder, place)), { recursive: true });
      const packed = await readAt(zip, await startOfData(zip, entry.header), entry.size);
      const content = entry.method === 0 ? packed : await inflate(packed);
      await writeFile(join(folder, place), content, { mode: entry.mode || 0o644 });
    }
  } finally {
    await zip.close();
  }
}

/** @param {import('node:fs/promises').FileHandle} zip */
async function readDirectory(zip) {
  const { size } = await zip.stat();
  const tail = await readAt(zip, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is not a zip file: it has no directory.');
  const count = tail.readUInt16LE(end + 10);
  const directory = await readAt(zip, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  let at = 0;
  for (let read = 0; read < count; read += 1) {
    const nameLength = directory.readUInt16LE(at + 28);
    entries.push({
      method: directory.readUInt16LE(at + 10),
      size: directory.readUInt32LE(at + 20),
      mode: (directory.readUInt32LE(at + 38) >>> 16) & 0o777,
      header: directory.readUInt32LE(at + 42),
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * The local header's own name and extra field may differ in length from the directory's.
 * @param {import('node:fs/promises').FileHandle} zip
 * @param {number} header
 */
async function startOfData(zip, header) {
  const local = await readAt(zip, header, 30);
  return header + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
}

/**
 * @param {import('node:fs/promises').FileHandle} zip
 * @param {number} position
 * @param {number} length
 */
async function readAt(zip, position, length) {
  const { buffer, bytesRead } = await zip.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
