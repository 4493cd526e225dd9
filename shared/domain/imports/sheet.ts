/** One line of a sheet that holds anything: its number as the spreadsheet counts, and its cells as text. */
export interface SheetLine {
  readonly line: number;
  readonly cells: readonly string[];
  /** Of a text file, where a comma too few moves what stands behind it: how many cells the line has, empty ones too. */
  readonly found?: number;
}

/** A tab of a workbook, or the one table of a text file. Lines in which nothing stands are left out. */
export interface Sheet {
  readonly name: string;
  readonly lines: readonly SheetLine[];
}

/** What more than these is cannot be looked through by anybody (ours): it is refused, and said so. */
export const mostLines = 20_000;
export const mostColumns = 120;
/** As long as the longest text a record keeps. */
export const longestCell = 20_000;

/** `A`, `Z`, `AA`: a column as spreadsheets name it, counted from 0. */
export function columnName(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}

/** What a spreadsheet shows where a formula came to nothing: `#N/A`, `#REF!`, `#DIV/0!`. */
export function isErrorValue(text: string): boolean {
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|UNKNOWN!)$/.test(
    text,
  );
}

/**
 * A cell without the apostrophe that our own files, and others, put before a text that a spreadsheet would take for a
 * formula: so what was taken out of here comes back as it was.
 */
export function withoutNeutralising(text: string): string {
  return /^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
