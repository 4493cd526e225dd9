import type { FileHandle } from 'node:fs/promises';
import type { CsvRefusal } from '../../../shared/domain/exchange/csv-refusals';
import type { Encoding } from './csv-parts';
import { beginsAs, looksLikeOther, TextOf } from './encoding';

const atOnce = 256 * 1024;

export interface PortionOfText {
  readonly kind: 'text';
  /** Lines end in \n, however they were written. */
  readonly text: string;
  readonly last: boolean;
  /** Bytes read so far, and how many the file has. */
  readonly read: number;
  readonly of: number;
  readonly encoding: Encoding;
}

type TextPart = PortionOfText | { readonly kind: 'refused'; readonly refusal: CsvRefusal };

const refused = (refusal: CsvRefusal): TextPart => ({ kind: 'refused', refusal });

/** A carriage return at the very end may be the first half of a line's end: it waits for what follows. */
class LineEnds {
  private held = '';

  same(text: string, last: boolean): string {
    const whole = this.held + text;
    this.held = !last && whole.endsWith('\r') ? '\r' : '';
    const kept = this.held === '' ? whole : whole.slice(0, -1);
    return kept.includes('\r') ? kept.replace(/\r\n?/g, '\n') : kept;
  }
}

/** The text of a file, portion by portion; refused when it is none, or is no longer the file that was opened. */
export async function* textOfFile(file: FileHandle): AsyncGenerator<TextPart, void, undefined> {
  const before = await file.stat();
  if (!before.isFile()) return yield refused({ kind: 'file-cannot-be-read', why: 'not-a-file' });
  const of = before.size;
  const buffer = Buffer.allocUnsafe(atOnce);
  const ends = new LineEnds();
  let read = 0;
  let decoding: TextOf | null = null;
  for (let last = false; !last; ) {
    const { bytesRead } = await file.read(buffer, 0, atOnce, read);
    last = bytesRead === 0;
    let bytes = buffer.subarray(0, bytesRead);
    if (decoding === null) {
      const looksLike = looksLikeOther(bytes);
      if (looksLike !== null) return yield refused({ kind: 'not-a-csv', looksLike });
      const { utf16, mark } = beginsAs(bytes);
      decoding = new TextOf(utf16);
      bytes = bytes.subarray(mark);
    }
    read += bytesRead;
    if (read > of) return yield refused({ kind: 'file-changed' });
    const decoded = decoding.take(bytes, last);
    if (decoded === null) return yield refused({ kind: 'not-a-csv', looksLike: 'something-else' });
    const text = ends.same(decoded, last);
    if (last && (read !== of || (await file.stat()).mtimeMs !== before.mtimeMs))
      return yield refused({ kind: 'file-changed' });
    yield { kind: 'text', text, last, read, of, encoding: decoding.encoding };
  }
}
