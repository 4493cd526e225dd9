import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../electron/exchange/spreadsheet/read-spreadsheet';
import { readWhole } from '../../electron/exchange/spreadsheet/whole-file';
import { wordImportRefusal } from '../../shared/domain/imports/refusal-words';
import { workbookParts, zipOf } from './imports-workbooks';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

function kept(content: string | Uint8Array, name = 'list.csv'): string {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  return path;
}

async function sheetsOf(path: string) {
  const read = await readSpreadsheet(path);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

const linesOf = async (path: string) => (await sheetsOf(path))[0]?.lines.map(({ cells }) => cells);

/** What a person is told of a file that cannot be read. */
async function told(path: string): Promise<string> {
  const read = await readSpreadsheet(path);
  if (read.ok) return `read: ${JSON.stringify(read.value)}`;
  return wordImportRefusal({ kind: 'sheet-not-read', file: 'list', why: read.refusal }, '2026-03-18');
}

describe('a workbook', () => {
  const rows = (xml: string, more = {}) => kept(zipOf(workbookParts(xml, more)), 'list.xlsx');

  test('shared, rich, written in place and worked-out texts; what a formula came to', async () => {
    const shared = ['<t>Name</t>', '<r><t>Dorothy </t></r><r><rPr><b/></rPr><t>Hale</t></r>'];
    const path = rows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Zoë &amp; Ann</t></is></c></row><row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4" t="str"><f>A4&amp;"x"</f><v>worked out</v></c><c r="D4"><f>1+1</f><v>2</v></c></row>',
      { shared },
    );
    expect(await sheetsOf(path)).toEqual([
      {
        name: 'People',
        lines: [
          { line: 1, cells: ['Name', 'Zoë & Ann'] },
          { line: 4, cells: ['Dorothy Hale', '', 'worked out', '2'] },
        ],
      },
    ]);
  });

  test('numbers as their formats show them: dates around the day that never was, per cent, leading noughts', async () => {
    const path = rows(
      '<row r="1"><c r="A1" s="1"><v>46084</v></c><c r="B1" s="4"><v>59</v></c><c r="C1" s="4"><v>61</v></c><c r="D1" s="5"><v>46084.75</v></c><c r="E1" s="2"><v>0.82</v></c><c r="F1" s="3"><v>1234</v></c><c r="G1"><v>0.30000000000000004</v></c><c r="H1" t="b"><v>1</v></c><c r="I1" t="b"><v>0</v></c><c r="J1" t="e"><v>#N/A</v></c></row>',
    );
    expect(await linesOf(path)).toEqual([
      ...[
        [
          '2026-03-03',
          '1900-02-28',
          '1900-03-01',
          '2026-03-03',
          '82%',
          '0001234',
          '0.3',
          'yes',
          'no',
          '#N/A',
        ],
      ],
    ]);
  });

  test('dates of a workbook that counts from 1904', async () => {
    const properties = '<workbookPr date1904="1"/>';
    const path = rows('<row r="1"><c r="A1" s="1"><v>44622</v></c></row>', { properties });
    expect(await linesOf(path)).toEqual([['2026-03-03']]);
  });

  test('merged cells have their words where they begin', async () => {
    const after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const path = rows('<row r="1"><c r="A1" t="inlineStr"><is><t>Ada</t></is></c></row>', { after });
    expect(await linesOf(path)).toEqual([['Ada']]);
  });

  test('tabs that are hidden or empty are left out', async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Empty', rows: [] },
        { name: 'Hidden', rows: [['x']], hidden: true },
        { name: 'People', rows: [['Name']] },
      ],
    });
    expect((await sheetsOf(kept(workbook, 'tabs.xlsx'))).map(({ name }) => name)).toEqual(['People']);
  });

  test('an entity that a file makes itself is never put in', async () => {
    const before = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>';
    const path = rows('<row r="1"><c r="A1" t="inlineStr"><is><t>x&b;x</t></is></c></row>', { before });
    const said = JSON.stringify(await readSpreadsheet(path));
    expect(said).not.toContain('aaaa');
  });

  test('one that is locked', async () => {
    const workbook = await writeXlsx({
      sheets: [{ name: 'A', rows: [['x']] }],
      encryption: { password: 'p', spinCount: 1 },
    });
    expect(await told(kept(workbook, 'locked.xlsx'))).toBe(
      'list could not be read. It is locked with a password. Open it in your spreadsheet program, save a copy without the password, and choose the copy. Nothing was brought in.',
    );
  });

  test('an older one', async () => {
    const older = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    expect(await told(kept(older, 'old.xls'))).toContain('It is in the older format (.xls).');
  });

  test('a zip of something else, under a workbook’s name', async () => {
    expect(await told(kept(zipOf({ 'letter.txt': 'Dear all' }), 'letter.xlsx'))).toContain(
      'It bears the name of a spreadsheet and holds something else.',
    );
  });

  test('one that was cut off', async () => {
    const path = rows('<row r="1"><c r="A1"><v>1</v></c></row>');
    truncateSync(path, 700);
    expect(await told(path)).toContain('It is damaged, or was not copied whole.');
  });

  test('one whose sheet is cut off within', async () => {
    const parts = workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>');
    const sheet = parts['xl/worksheets/sheet1.xml']?.slice(0, -30) ?? '';
    const path = kept(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }), 'cut.xlsx');
    expect(await told(path)).toContain('It is damaged, or was not copied whole.');
  });

  test('one that unpacks to more than the memory should hold, whatever it says of itself', async () => {
    const parts = { ...workbookParts(''), 'xl/worksheets/sheet1.xml': Buffer.alloc(170 * 1024 * 1024) };
    for (const size of [null, 100])
      expect(await told(kept(zipOf(parts, { size }), 'bomb.xlsx'))).toContain(
        'It unpacks to more than 160 MB, which no list of people is.',
      );
  });

  test('one with nothing on it', async () => {
    expect(await told(rows(''))).toContain('No tab in it has anything on it.');
  });

  test('one with a cell in the last corner is refused, and does not fill the memory', async () => {
    const path = rows('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>');
    expect(await told(path)).toContain('“People” has more than 120 columns.');
  });

  test('one with too many rows', async () => {
    const many = Array.from(
      { length: 20_001 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    expect(await told(rows(many.join('')))).toContain(
      '“People” has more than 20,000 rows. Divide it into two files, and bring in one after the other.',
    );
  });

  test('one with a cell too long names its row and heading', async () => {
    const shared = ['<t>Name</t>', '<t>Notes</t>', `<t>${'x'.repeat(20_001)}</t>`];
    const path = rows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="B2" t="s"><v>2</v></c></row>',
      { shared },
    );
    expect(await told(path)).toContain(
      'The cell at line 2, field 2 (Notes) is longer than 20,000 characters.',
    );
  });
});

describe('a text file', () => {
  test.each([
    ['commas', 'Name,DOB\nAda,"1/2/1950"\n'],
    ['semicolons', 'Name;DOB\nAda;1/2/1950\n'],
    ['tabs', 'Name\tDOB\r\nAda\t1/2/1950\r\n'],
    ['a byte order mark, and lone carriage returns', '\uFEFFName,DOB\rAda,1/2/1950\r'],
    ['a first line that says by what cells are parted', 'sep=;\nName;DOB\nAda;1/2/1950'],
  ])('with %s', async (_, text) => {
    expect(await linesOf(kept(text))).toEqual([
      ['Name', 'DOB'],
      ['Ada', '1/2/1950'],
    ]);
  });

  test('in UTF-16, and as spreadsheets on Windows save it', async () => {
    const utf16 = Buffer.from('\uFEFFName,Said\nZoë,“£5”\n', 'utf16le');
    const windows = Buffer.from('Name,Said\nZo\xeb,\x93\xa35\x94 \x92til\n', 'latin1');
    expect(await linesOf(kept(utf16))).toEqual([
      ['Name', 'Said'],
      ['Zoë', '“£5”'],
    ]);
    expect(await linesOf(kept(windows))).toEqual([
      ['Name', 'Said'],
      ['Zoë', '“£5” ’til'],
    ]);
  });

  test('with a title above, and the numbers of its lines kept', async () => {
    const [sheet] = await sheetsOf(kept('Our people;;\n\n;;\nName;DOB;Notes\nAda;;"two\nlines"\nBen;;\n'));
    expect(sheet?.lines.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'Our people'],
      [4, 'Name', 'DOB', 'Notes'],
      [5, 'Ada', '', 'two\nlines'],
      [7, 'Ben'],
    ]);
  });

  test('what our own files made harmless comes back as it was', async () => {
    expect(await linesOf(kept("Name,Said\nAda,'=1+1\nBen,'-\n"))).toEqual([
      ['Name', 'Said'],
      ['Ada', '=1+1'],
      ['Ben', '-'],
    ]);
  });

  test('under a workbook’s name it is read as what it is', async () => {
    expect(await linesOf(kept('Name,DOB\nAda,1950', 'renamed.xlsx'))).toHaveLength(2);
  });

  test.each([
    ['empty', '', 'That file has nothing in it.'],
    ['of blanks', '\n\n  \n', 'That file has nothing in it.'],
    [
      'with a quotation mark left open',
      'Name,Notes\nAda,"left open\nBen,x\n',
      'A quotation mark that opens at line 2, field 2 (Notes) is never closed properly',
    ],
    [
      'with 10 MB in one cell',
      `Name,Notes\nAda,${'x'.repeat(10_000_000)}\n`,
      'The cell at line 2, field 2 (Notes) is longer than 20,000 characters.',
    ],
    [
      'that is none',
      Buffer.from([1, 0, 2, 0, 0, 0, 3, 255]),
      'That file holds no text in rows, so it is no CSV.',
    ],
    ['that is a PDF', '%PDF-1.7 …', 'That is a PDF.'],
    ['with too many columns', `${'x,'.repeat(130)}x\n`, '“2'],
  ])('%s', async (_, content, words) => {
    const path = kept(content);
    expect(await told(path)).toContain(words === '“2' ? 'has more than 120 columns.' : words);
  });
});

describe('a file that cannot be had', () => {
  test('is not there', async () => {
    expect(await told(join(folder, 'nowhere.xlsx'))).toContain('The file is no longer where it was.');
  });

  test('is a folder', async () => {
    expect(await told(folder)).toContain('That is a folder, not a file.');
  });

  // Nothing is forbidden to root, so that there is nothing to see there: its error is told by another test.
  test.skipIf(process.getuid?.() === 0)('may not be read', async () => {
    const path = kept('Name\nAda');
    chmodSync(path, 0);
    expect(await told(path)).toContain('This computer does not let you read that file.');
  });

  test('changes while it is read', async () => {
    const path = kept('x'.repeat(1000), 'changing.xlsx');
    const file = await open(path, 'r');
    const changing = new Proxy(file, {
      get: (target, name) =>
        name === 'read'
          ? (...rest: Parameters<FileHandle['read']>) => {
              writeFileSync(path, 'y'.repeat(1200));
              return target.read(...rest);
            }
          : Reflect.get(target, name).bind(target),
    });
    expect(await readWhole(changing)).toEqual({ ok: false, refusal: { kind: 'file-changed' } });
    await file.close();
  });
});
