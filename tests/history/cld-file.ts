import { closeSync, openSync, writeSync } from 'node:fs';
import type { LocalDate } from '../../shared/domain/dates';
import { type CldRow, cldHeadings } from './cld-headings';

export interface FileStyle {
  readonly encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'windows-1252';
  readonly delimiter: ',' | ';' | '\t';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** How each date is written, by its number in the file. */
  readonly dates: readonly DateStyle[];
  readonly headings: (name: string) => string;
}

export type DateStyle = 'dd/mm/yyyy' | 'yyyy-mm-dd' | 'with a time' | 'serial' | 'dd-Mon-yy';

export const usualStyle: FileStyle = {
  encoding: 'utf-8',
  delimiter: ',',
  lineEnd: '\r\n',
  dates: ['dd/mm/yyyy'],
  headings: (name) => name,
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const isDate = /^\d{4}-\d{2}-\d{2}$/;

function writeDate(date: LocalDate, style: DateStyle): string {
  const [year = '', month = '', day = ''] = date.split('-');
  switch (style) {
    case 'dd/mm/yyyy':
      return `${day}/${month}/${year}`;
    case 'yyyy-mm-dd':
      return date;
    case 'with a time':
      return `${date} 00:00:00.000`;
    case 'serial':
      return String(Math.round((Date.parse(date) - Date.parse('1899-12-30')) / 86_400_000));
    case 'dd-Mon-yy':
      return `${Number(day)}-${months[Number(month) - 1]}-${year.slice(2)}`;
  }
}

const in1252 = new Map([
  ['’', 0x92],
  ['–', 0x96],
  ['—', 0x97],
]);

function encode(text: string, encoding: FileStyle['encoding']): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'windows-1252')
    return Buffer.from([...text].map((letter) => in1252.get(letter) ?? letter.charCodeAt(0)));
  return Buffer.from(text, 'utf8');
}

/** Writes rows under the headings of Client Level Data, in a council's own way. */
export class CldFile {
  private readonly file: number;
  private readonly style: FileStyle;
  private pending = '';
  private dates = 0;

  constructor(path: string, style: FileStyle = usualStyle) {
    this.file = openSync(path, 'w');
    this.style = style;
    const mark = style.encoding === 'utf-8 with a mark' || style.encoding === 'utf-16le' ? '\ufeff' : '';
    this.pending = mark;
    this.line(cldHeadings.map(style.headings));
  }

  add(row: CldRow): void {
    this.line(cldHeadings.map((heading) => this.cell(heading, row[heading] ?? '')));
    if (this.pending.length > 1_000_000) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.file);
  }

  private cell(heading: string, value: string): string {
    if (!isDate.test(value)) return value;
    // A birth of a hundred years ago has four figures for its year, or it would be one of next year.
    const style = this.style.dates[this.dates++ % this.style.dates.length] ?? 'dd/mm/yyyy';
    return writeDate(value, heading === 'Date of Birth' && style === 'dd-Mon-yy' ? 'dd/mm/yyyy' : style);
  }

  private line(cells: readonly string[]): void {
    const { delimiter, lineEnd } = this.style;
    const written = cells.map((cell) =>
      /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
    );
    this.pending += written.join(delimiter) + lineEnd;
  }

  private flush(): void {
    writeSync(this.file, encode(this.pending, this.style.encoding));
    this.pending = '';
  }
}
