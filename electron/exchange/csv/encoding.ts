import { isAscii, isUtf8 } from 'node:buffer';
import type { CsvRefusal } from '../../../shared/domain/exchange/csv-refusals';
import type { Encoding } from './csv-parts';

/** Where Windows-1252 differs from Latin-1 (WHATWG Encoding, index windows-1252): Node 20's own decoder takes them for one. */
const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const differing = /[\u0080-\u009f]/g;

function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(differing, (its) => from80.charAt(its.charCodeAt(0) - 0x80));
}

type LooksLike = Extract<CsvRefusal, { kind: 'not-a-csv' }>['looksLike'];

const signatures: readonly (readonly [bytes: readonly number[], looksLike: LooksLike])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'workbook'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'older-workbook'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
];

/** What a file is that only bears a CSV's name, by how it begins; null when nothing speaks against text. */
export function looksLikeOther(start: Buffer): LooksLike | null {
  const known = signatures.find(([bytes]) => bytes.every((byte, index) => start[index] === byte));
  return known?.[1] ?? null;
}

/** UTF-16 without a mark betrays itself: of plain letters, every other byte is zero. */
function zerosAt(start: Buffer, offset: 0 | 1): number {
  let zeros = 0;
  for (let index = offset; index < start.length; index += 2) if (start[index] === 0) zeros += 1;
  return zeros / Math.max(1, start.length / 2);
}

interface Begins {
  readonly utf16: 'utf-16le' | 'utf-16be' | null;
  /** Bytes of the mark that says the encoding, which is no part of the text. */
  readonly mark: number;
}

/** How the text is kept, by its mark or by its zeros. What is no UTF-16 is looked at portion by portion. */
export function beginsAs(start: Buffer): Begins {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return { utf16: null, mark: 3 };
  if (start[0] === 0xff && start[1] === 0xfe) return { utf16: 'utf-16le', mark: 2 };
  if (start[0] === 0xfe && start[1] === 0xff) return { utf16: 'utf-16be', mark: 2 };
  const sample = start.subarray(0, 4096);
  const [even, odd] = [zerosAt(sample, 0), zerosAt(sample, 1)];
  if (odd > 0.4 && even < 0.1) return { utf16: 'utf-16le', mark: 0 };
  if (even > 0.4 && odd < 0.1) return { utf16: 'utf-16be', mark: 0 };
  return { utf16: null, mark: 0 };
}

/** Bytes of one line that are waited for; a longer one is cut at a character, so that the memory stays flat. */
const longestHeld = 1024 * 1024;

/** Where the last character of UTF-8 begins, which may not be whole yet (RFC 3629: what goes on begins with 10). */
function lastCharacterAt(bytes: Buffer): number {
  let at = bytes.length - 1;
  while (at > bytes.length - 4 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Turns bytes into text as they come. What is not valid UTF-8 is taken for Windows-1252, which is what spreadsheets on
 * Windows save: £ and ’ survive either way. Which of the two is asked of each portion, cut at a line's end, so that a
 * file put together from both reads right in all but the lines around the seam.
 */
export class TextOf {
  encoding: Encoding;
  private rest = Buffer.alloc(0);

  constructor(utf16: 'utf-16le' | 'utf-16be' | null) {
    this.encoding = utf16 ?? 'utf-8';
  }

  /** The text that is whole by now. `last`: nothing comes after these bytes. Null: they are no text. */
  take(bytes: Buffer, last: boolean): string | null {
    const all = this.rest.length === 0 ? bytes : Buffer.concat([this.rest, bytes]);
    const end = last ? all.length : this.wholeUntil(all);
    // A copy: what is handed in is written over by the next read.
    this.rest = Buffer.from(all.subarray(end));
    return this.decode(all.subarray(0, end));
  }

  private get isUtf16(): boolean {
    return this.encoding === 'utf-16le' || this.encoding === 'utf-16be';
  }

  private wholeUntil(bytes: Buffer): number {
    if (this.isUtf16) return bytes.length - (bytes.length % 2);
    const end = Math.max(bytes.lastIndexOf(lineFeed), bytes.lastIndexOf(carriageReturn)) + 1;
    return end > 0 || bytes.length < longestHeld ? end : lastCharacterAt(bytes);
  }

  private decode(bytes: Buffer): string | null {
    if (this.encoding === 'utf-16le') return bytes.toString('utf16le');
    if (this.encoding === 'utf-16be')
      return Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le');
    if (bytes.includes(0)) return null;
    if (isAscii(bytes)) return bytes.toString('latin1');
    if (isUtf8(bytes)) return bytes.toString('utf8');
    this.encoding = 'windows-1252';
    return decodeWindows1252(bytes);
  }
}
