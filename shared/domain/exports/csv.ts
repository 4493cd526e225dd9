/** A byte order mark, so that spreadsheets read what follows as UTF-8. */
export const csvBeginning = '\uFEFF';

/**
 * A spreadsheet takes a text that begins so for a formula, and runs it (OWASP, CSV Injection). A figure may begin with a
 * minus.
 */
const likeFormula = /^[=+\-@\t\r]/;
const isFigure = /^-?\d+(\.\d+)?$/;

/** A cell as RFC 4180 has it; a text that a spreadsheet would take for a formula is kept a text by an apostrophe. */
function cell(text: string): string {
  const plain = likeFormula.test(text) && !isFigure.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** A line of comma-separated values with its end (RFC 4180); null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((value) => (value === null ? '' : cell(String(value)))).join(',')}\r\n`;
}
