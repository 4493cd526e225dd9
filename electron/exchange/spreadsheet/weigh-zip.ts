import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { SheetTrouble } from '../../../shared/domain/imports/refusals';

const inflate = promisify(inflateRaw);

const megabyte = 1024 * 1024;
/** A workbook of 20,000 rows and 30 columns unpacks to some 60 MB (measured). */
const mostUnpacked = 160;
const tooLarge: SheetTrouble = { kind: 'unpacks-too-large', megabytes: mostUnpacked };
/** More parts than any workbook has; each is looked at. */
const mostParts = 4000;

const endOfFolder = 0x06054b50;
const entryOfFolder = 0x02014b50;

interface Part {
  readonly name: string;
  readonly method: number;
  readonly at: number;
  readonly packed: number;
}

/** The parts of a zip, by its folder at the end (APPNOTE 6.3.10, 4.3); null where that cannot be followed. */
function partsOf(bytes: Buffer): readonly Part[] | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endOfFolder) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostParts) return null;
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let seen = 0; seen < count; seen += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entryOfFolder) return null;
    const header = bytes.readUInt32LE(at + 42);
    if (header + 30 > bytes.length) return null;
    const data = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    parts.push({ name, method: bytes.readUInt16LE(at + 10), at: data, packed: bytes.readUInt32LE(at + 20) });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** A sheet without its end lacks rows, and nobody would see which. */
function isCutOff(name: string, content: Buffer): boolean {
  if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) return false;
  return !/<\/(?:\w+:)?worksheet>\s*$/.test(content.toString('latin1', Math.max(0, content.length - 100)));
}

function isTooLarge(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE';
}

/** What a part unpacks to, in bytes, and no further than `most`; or what is wrong with it. */
async function weighPart(bytes: Buffer, part: Part, most: number): Promise<number | SheetTrouble> {
  const data = bytes.subarray(part.at, part.at + part.packed);
  if (part.method === 0) return data.length;
  if (part.method !== 8) return { kind: 'workbook-damaged' };
  try {
    const whole = await inflate(data, { maxOutputLength: Math.max(most, 1) });
    return isCutOff(part.name, whole) ? { kind: 'workbook-damaged' } : whole.length;
  } catch (fault) {
    return isTooLarge(fault) ? tooLarge : { kind: 'workbook-damaged' };
  }
}

/**
 * Whether a zip can be unpacked without filling the memory: every part is unpacked once, and no further than all of them
 * together may come to. What the zip says of its own size is not believed.
 */
export async function weighZip(bytes: Buffer): Promise<SheetTrouble | null> {
  const parts = partsOf(bytes);
  if (parts === null) return { kind: 'workbook-damaged' };
  let left = mostUnpacked * megabyte;
  for (const part of parts) {
    const weight = await weighPart(bytes, part, left);
    if (typeof weight !== 'number') return weight;
    left -= weight;
    if (left < 0) return tooLarge;
  }
  return null;
}
