import { foldForFinding } from '../text';
import { columnName, type Sheet, type SheetLine } from './sheet';

/** A heading as it is compared: small, without accents and signs, one blank between words. */
export function plainHeading(heading: string): string {
  return foldForFinding(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The widest of the lines: a row may be shorter than its headings. */
export function widthOf({ lines }: Sheet): number {
  return lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

/**
 * What each column is called on the screen: its heading; `Column C` where it has none; with its letter where another has
 * the same.
 */
export function headingsOf(sheet: Sheet, headingLine: number | null): readonly string[] {
  const cells = sheet.lines.find(({ line }) => line === headingLine)?.cells ?? [];
  const said = Array.from({ length: widthOf(sheet) }, (_, at) =>
    (cells[at] ?? '').replace(/\s+/g, ' ').trim(),
  );
  const known = Map.groupBy(
    said.filter((heading) => heading !== ''),
    plainHeading,
  );
  return said.map((heading, at) => {
    if (heading === '') return `Column ${columnName(at)}`;
    const isAlone = (known.get(plainHeading(heading))?.length ?? 0) < 2;
    return isAlone ? heading : `${heading} (column ${columnName(at)})`;
  });
}

/** A line below the headings, and where it has too few or too many cells for them, how many there are to be. */
export interface BodyLine extends SheetLine {
  readonly expected?: number;
}

/** Whether the cells of a line cannot be told to stand under the headings; empty ones beyond them are no harm. */
function misfits({ found, cells }: SheetLine, expected: number): boolean {
  return found !== undefined && (found < expected || cells.length > expected);
}

/** The lines below the headings. */
export function linesBelow({ lines }: Sheet, headingLine: number | null): readonly BodyLine[] {
  if (headingLine === null) return lines;
  const expected = lines.find(({ line }) => line === headingLine)?.cells.length ?? 0;
  return lines
    .filter(({ line }) => line > headingLine)
    .map((line) => (misfits(line, expected) ? { ...line, expected } : line));
}

/** Two files have the same shape when they have the same set of headings, in whatever order. */
export function shapeOf(headings: readonly string[]): string {
  return [...new Set(headings.map(plainHeading))].toSorted().join('\n');
}

/** Further down than this nobody puts headings (ours). */
const linesLookedAt = 25;

/** Looks like a name of a column and not like a value: words, and not many of them. */
function isHeadingLike(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && cell.length <= 60 && !/^\d/.test(cell);
}

/**
 * Which line has the headings: the one with most cells that `knows` recognises; where none is, the first in which at
 * least two cells look like headings and no cell beside them is a value. Null where there is none, and so no headings.
 */
export function findHeadingLine({ lines }: Sheet, knows: (plain: string) => boolean): number | null {
  const first = lines.slice(0, linesLookedAt);
  const known = first.map(({ line, cells }) => ({
    line,
    count: cells.filter((cell) => cell.length <= 80 && knows(plainHeading(cell))).length,
  }));
  const best = known.reduce((most, each) => (each.count > most.count ? each : most), { line: 0, count: 0 });
  if (best.count > 0) return best.line;
  const likely = first.find(({ cells }) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return filled.length > 1 && filled.every(isHeadingLike);
  });
  return likely?.line ?? null;
}
