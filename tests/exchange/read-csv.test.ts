import { appendFileSync, chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { nameReadTrouble } from '../../electron/exchange/csv/name-read-trouble';
import { readCsv } from '../../electron/exchange/csv/read-csv';
import { sayCsvRefusal, sayMisfit } from '../../shared/domain/exchange/csv-refusal-words';
import { fileOf, readAll, readText } from './csv-file';

const money = 'name,cost\nMarion’s,£5 – a week\n';
const windows1252 = Buffer.from(
  [...money].map((letter) => ({ '’': 0x92, '–': 0x96 })[letter] ?? letter.charCodeAt(0)),
);
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

describe('how a file is written is found out', () => {
  test.each([
    ['UTF-8', Buffer.from(money), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${money}`), 'utf-8'],
    ['Windows-1252', windows1252, 'windows-1252'],
    ['UTF-16 with a mark', utf16(`\ufeff${money}`), 'utf-16le'],
    ['UTF-16 without one', utf16(money), 'utf-16le'],
    ['UTF-16, the great end first', utf16(`\ufeff${money}`).swap16(), 'utf-16be'],
    ['the same without a mark', utf16(money).swap16(), 'utf-16be'],
  ])('%s', async (_, bytes, encoding) => {
    const { header, rows, end } = await readText(bytes);
    expect(header?.names).toEqual(['name', 'cost']);
    expect(rows).toEqual([{ line: 2, cells: ['Marion’s', '£5 – a week'] }]);
    expect(end).toEqual({ kind: 'end', encoding, rows: 1 });
  });

  test.each([
    ['commas', 'a,b\n1,2', ','],
    ['semicolons', 'a;b\n1;2,5', ';'],
    ['tabs', 'a\tb\n1\t2', '\t'],
    ['one column', 'a\n1', ','],
    ['the heading that has a comma in it', '"a, or; b";c\n1;2', ';'],
    ['the first line says so', 'sep=;\na;b,c\n1;2', ';'],
  ])('parted by %s', async (_, text, delimiter) => {
    expect((await readText(text)).header?.delimiter).toBe(delimiter);
  });

  test.each(['\n', '\r\n', '\r'])('lines that end in %j, in cells too', async (end) => {
    const { rows } = await readText(['a,b', '1,"two', 'lines"', '', '3,4'].join(end));
    expect(rows).toEqual([
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 5, cells: ['3', '4'] },
    ]);
  });
});

describe('what cannot be read is refused in words that say where', () => {
  test.each([
    ['nothing', '', 'file-empty'],
    ['empty lines', '\r\n\n , \n', 'file-empty'],
    ['a workbook', Buffer.from('PK\x03\x04rest'), 'not-a-csv'],
    ['a locked workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), 'not-a-csv'],
    ['bytes', Buffer.from([65, 66, 0, 0, 0, 67, 10]), 'not-a-csv'],
  ])('%s', async (_, content, kind) => {
    const { refusal, end } = await readText(content);
    expect(refusal?.kind).toBe(kind);
    expect(end).toBeUndefined();
  });

  test.each([
    ['to the end of the file', 'a,b\n1,2\n3,"left\n5,6\n'],
    ['until another mark closes it amid words', 'a,b\n1,2\n3,"left\n5,"six"\n7,8\n'],
  ])('a quotation mark left open %s', async (_, text) => {
    const { refusal, rows } = await readText(text);
    expect(refusal).toEqual({ kind: 'quote-left-open', at: { line: 3, field: 2, name: 'b' } });
    expect(rows).toEqual([{ line: 2, cells: ['1', '2'] }]);
    if (refusal) expect(sayCsvRefusal(refusal)).toContain('line 3, field 2 (b)');
  });

  test('a mark left open after a cell of several lines is found where it was opened', async () => {
    const { refusal } = await readText('a,b\n"one\ntwo","three\n4,5');
    expect(refusal).toMatchObject({ at: { line: 3, field: 2 } });
  });

  test('a mark left open does not swallow a long file', async () => {
    const { refusal, parts } = await readText(`a,b\n1,"open\n${'3,4\n'.repeat(400_000)}`, {
      longestCell: 100_000,
    });
    expect(refusal).toMatchObject({ kind: 'quote-left-open', at: { line: 2, field: 2 } });
    expect(parts).toHaveLength(2);
  });

  test.each([
    ['', ''],
    ['"', '"'],
  ])('ten megabytes in one cell %s', async (open, close) => {
    const { refusal } = await readText(`a,b\n1,2\n3,${open}${'x'.repeat(10_000_000)}${close}\n`);
    expect(refusal).toMatchObject({ kind: 'cell-too-long', at: { line: 3, field: 2, name: 'b' } });
  });

  test('a line that is longer than what is waited for is cut between its characters, not in them', async () => {
    const long = '’é'.repeat(700_000);
    const { rows, refusal } = await readText(`a,b\n1,${long}x\n`, { longestCell: 8_000_000 });
    expect(refusal).toBeUndefined();
    expect(rows[0]?.cells[1] === `${long}x`).toBe(true);
  });

  test('a file that grows while it is read', async () => {
    const path = fileOf(`a,b\n${'1,2\n'.repeat(300_000)}`);
    let refusal: unknown;
    for await (const part of readCsv(path)) {
      if (part.kind === 'header') appendFileSync(path, '3,4\n');
      if (part.kind === 'refused') refusal = part.refusal;
    }
    expect(refusal).toEqual({ kind: 'file-changed' });
  });

  test('a file that is cut short while it is read', async () => {
    const path = fileOf(`a,b\n${'1,2\n'.repeat(300_000)}`);
    const kinds: string[] = [];
    for await (const part of readCsv(path)) {
      if (part.kind === 'header') writeFileSync(path, 'a,b\n');
      kinds.push(part.kind === 'refused' ? part.refusal.kind : part.kind);
    }
    expect(kinds.at(-1)).toBe('file-changed');
  });

  test('a file that is gone, and a folder', async () => {
    const path = fileOf('a');
    expect((await readAll(`${path}-no`)).refusal).toMatchObject({ why: 'not-there' });
    expect((await readAll(join(path, '..'))).refusal).toMatchObject({ why: 'not-a-file' });
  });

  // Nothing is forbidden to root, so that there is nothing to see there: its error is told by another test.
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file of somebody else',
    async () => {
      const path = fileOf('a');
      chmodSync(path, 0);
      expect((await readAll(path)).refusal).toMatchObject({ why: 'not-allowed' });
    },
  );

  test.each([
    ['EACCES', 'not-allowed'],
    ['EBUSY', 'in-use'],
    ['EIO', 'went-away'],
    ['ESTALE', 'went-away'],
  ])('the file system says %s', (code, why) => {
    expect(nameReadTrouble(Object.assign(new Error(code), { code }))).toMatchObject({ why });
  });

  test('a fault of the program’s own is none of the file’s', () => {
    expect(nameReadTrouble(new TypeError('x'))).toBeNull();
  });
});

describe('rows and headings', () => {
  test('a row with too few or too many fields is named, and the others are read', async () => {
    const { rows, misfits } = await readText('a,b\n1\n1,2\n1,2,3\n1,2,,\n');
    expect(rows.map(({ line }) => line)).toEqual([3, 5]);
    expect(misfits).toEqual([
      { line: 2, found: 1, expected: 2 },
      { line: 4, found: 3, expected: 2 },
    ]);
    expect(misfits.map(sayMisfit)).toEqual([
      'Line 2 has one field, too few for the 2 headings.',
      'Line 4 has three fields, too many for the 2 headings.',
    ]);
  });

  test('headings that stand twice are named, whatever their case', async () => {
    const { header } = await readText('Name, name ,Cost,,\n1,2,3,,');
    expect(header?.names).toEqual(['Name', 'name', 'Cost']);
    expect(header?.repeated).toEqual([{ name: 'Name', fields: [1, 2] }]);
  });

  test('a value may hold marks, commas and lines', async () => {
    const { rows } = await readText('a,b\n"she said ""no"", and","5"" pipe"\nsix 6" pipes,x\n');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['she said "no", and', '5" pipe'],
      ['six 6" pipes', 'x'],
    ]);
  });

  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '£', 'é', '0'), maxLength: 6 });
  test('whatever is written as CSV is read back, with the line it stands on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 }), async (made) => {
        const text = Papa.unparse([['one', 'two', 'three'], ...made], { newline: '\n', quotes: true });
        const { rows } = await readText(text);
        const kept = made.filter((cells) => cells.some((its) => its.trim() !== ''));
        expect(rows.map(({ cells }) => cells)).toEqual(kept);
        const lines = text.split('\n');
        for (const { line, cells } of rows)
          expect(lines[line - 1]?.startsWith(`"${cells[0]?.split('\n')[0]?.replaceAll('"', '""')}`)).toBe(
            true,
          );
      }),
      { numRuns: 150 },
    );
  });

  test('portions do not show: a long file reads as a short one does', async () => {
    const line = '"some ""words"" of\nJosé’s",£12,x\n';
    const { rows, end } = await readText(`a,b,c\n${line.repeat(60_000)}`);
    expect(end?.rows).toBe(60_000);
    expect(new Set(rows.map(({ cells }) => cells.join('|')))).toEqual(
      new Set(['some "words" of\nJosé’s|£12|x']),
    );
    expect(rows.at(-1)?.line).toBe(2 + 2 * 59_999);
  });
});
