import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type IStylesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  type DocumentBlock,
  type DocumentFact,
  footOf,
  type ReadableDocument,
} from '../../shared/domain/documents/document';
import { sizeOfPng } from './size-of-png';

/** Lengths in Word are twentieths of a point; sizes of type half points. */
const a4 = { width: 11_906, height: 16_838 } as const;
const margin = 1_304;
const width = { text: a4.width - 2 * margin, term: 2_700 } as const;
const ink = '0B2430';
const quiet = '38505B';
const bullets = 'bullets';

/** Type for a desk, and for somebody to keep (18 points and more, at the foot of the sheet 14). */
const sizes = {
  plain: { text: 22, one: 40, two: 26, three: 23, line: 290 },
  large: { text: 36, one: 56, two: 44, three: 38, line: 300 },
} as const;

function stylesFor(print: ReadableDocument['print']): IStylesOptions {
  const { text, one, two, three, line } = sizes[print];
  const head = (size: number, before: number, after: number) => ({
    run: { font: 'Calibri', size, bold: true, color: ink },
    paragraph: { spacing: { before, after }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: text, color: ink, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 120, line } },
      },
      heading1: head(one, 0, 200),
      heading2: head(two, 320, 80),
      heading3: head(three, 240, 60),
    },
  };
}

/** Text with its line breaks. */
function runs(text: string, look: { bold?: boolean; italics?: boolean; color?: string } = {}): TextRun[] {
  return text
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 && { break: 1 }) }));
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'DCD9D1' } as const;

function cell(lines: readonly string[], wide: number, isTerm: boolean): TableCell {
  return new TableCell({
    width: { size: wide, type: WidthType.DXA },
    margins: { top: 90, bottom: 90, left: 0, right: 160 },
    borders: { top: hair, bottom: hair, left: none, right: none },
    children: lines.map(
      (line) =>
        new Paragraph({
          spacing: { after: 20 },
          children: runs(line, { bold: isTerm, ...(isTerm && { color: quiet }) }),
        }),
    ),
  });
}

/** Short fields, each beside its name. */
function facts(rows: readonly DocumentFact[]): Table {
  return new Table({
    width: { size: width.text, type: WidthType.DXA },
    columnWidths: [width.term, width.text - width.term],
    rows: rows.map(
      ({ term, lines }) =>
        new TableRow({
          cantSplit: true,
          children: [cell([term], width.term, true), cell(lines, width.text - width.term, false)],
        }),
    ),
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const each = Math.floor(width.text / head.length);
  const rowOf = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: head.map((_, at) => cell([cells[at] ?? ''], each, isHead)),
    });
  return new Table({
    width: { size: width.text, type: WidthType.DXA },
    columnWidths: head.map(() => each),
    rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))],
  });
}

const pixelsAcross = Math.floor(width.text / 15);

/** As wide as the text; its words stand for it where it cannot be seen, and below it where it was not drawn. */
function picture(alt: string, png: string | undefined): Paragraph {
  if (png === undefined) return new Paragraph({ children: runs(alt, { color: quiet }) });
  const data = Buffer.from(png, 'base64');
  const size = sizeOfPng(data);
  const height = Math.round((size.height / size.width) * pixelsAcross);
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: { width: pixelsAcross, height },
        altText: { name: alt.slice(0, 80), description: alt, title: alt.slice(0, 80) },
      }),
    ],
  });
}

function written(block: DocumentBlock, pictures: Readonly<Record<string, string>>): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: runs(block.text),
        }),
      ];
    case 'text':
      return [new Paragraph({ children: runs(block.text, block.quiet === true ? { color: quiet } : {}) })];
    case 'quote':
      return [
        new Paragraph({
          indent: { left: 340 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'E6A700', space: 10 } },
          children: runs(`“${block.text}”`),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: runs(item) }),
      );
    case 'facts':
      return [facts(block.rows)];
    case 'table':
      return [table(block.head, block.rows)];
    case 'picture':
      return [picture(block.alt, pictures[block.name])];
    case 'new-page':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

/**
 * A document as a Word file on A4, in base64: real headings, lists and tables, British English, numbered pages.
 * @param pictures What the window has drawn, as PNG in base64, by the names the document gives them.
 */
export async function documentDocx(
  readable: ReadableDocument,
  pictures: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { title, under, blocks, print } = readable;
  const document = new Document({
    title,
    creator: 'Golden Thread',
    lastModifiedBy: 'Golden Thread',
    description: '',
    styles: stylesFor(print),
    numbering: {
      config: [
        {
          reference: bullets,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              style: { paragraph: { indent: { left: 340, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: a4, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({
                    children: [
                      `${footOf(readable)} · page `,
                      PageNumber.CURRENT,
                      ' of ',
                      PageNumber.TOTAL_PAGES,
                    ],
                    color: quiet,
                    size: print === 'large' ? 28 : 18,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }),
          ...(under === '' ? [] : [new Paragraph({ children: runs(under, { color: quiet }) })]),
          ...blocks.flatMap((block) => written(block, pictures)),
        ],
      },
    ],
  });
  return Packer.toBase64String(document);
}
