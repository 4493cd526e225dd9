import {
  BorderStyle,
  Document,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { RecordDocument, RecordPart } from '../../shared/domain/reflection/record-parts';

/** Lengths in Word are twentieths of a point; sizes of type half points. */
const a4 = { width: 11_906, height: 16_838 } as const;
const margin = 1_304;
const text = { width: a4.width - 2 * margin, term: 2_700 } as const;
const ink = '0B2430';
const quiet = '38505B';

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: 290 } },
    },
    heading1: {
      run: { font: 'Calibri', size: 40, bold: true, color: ink },
      paragraph: { spacing: { before: 0, after: 200 }, keepNext: true },
    },
    heading2: {
      run: { font: 'Calibri', size: 26, bold: true, color: ink },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
  },
};

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: 'DCD9D1' } as const;

function cell(lines: readonly string[], width: number, isTerm: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 90, bottom: 90, left: 0, right: 160 },
    borders: { top: hair, bottom: hair, left: none, right: none },
    children: lines.map(
      (line) =>
        new Paragraph({
          spacing: { after: 20 },
          children: [new TextRun({ text: line, bold: isTerm, ...(isTerm && { color: quiet }) })],
        }),
    ),
  });
}

/** The short fields, each beside its name. */
function facts(parts: readonly RecordPart[]): Table {
  return new Table({
    width: { size: text.width, type: WidthType.DXA },
    columnWidths: [text.term, text.width - text.term],
    rows: parts.map(
      ({ term, lines }) =>
        new TableRow({
          cantSplit: true,
          children: [cell([term], text.term, true), cell(lines, text.width - text.term, false)],
        }),
    ),
  });
}

/** A record as a Word file on A4, in base64: real headings, one table of short facts, British English. */
export async function learningDocx({ title, parts }: RecordDocument): Promise<string> {
  const document = new Document({
    title,
    creator: 'Golden Thread',
    lastModifiedBy: 'Golden Thread',
    description: '',
    styles,
    sections: [
      {
        properties: {
          page: { size: a4, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          facts(parts.filter(({ short }) => short)),
          ...parts
            .filter(({ short }) => !short)
            .flatMap(({ term, lines }) => [
              new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(term)] }),
              ...lines.map((line) => new Paragraph({ children: [new TextRun(line)] })),
            ]),
        ],
      },
    ],
  });
  return Packer.toBase64String(document);
}
