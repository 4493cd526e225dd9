import type { Cell, CellValue } from 'hucre';
import { withoutNeutralising } from '../../../shared/domain/imports/sheet';

/** A day as the cell has it; a time of day stays behind, and what is only a time is said as one. */
function dateText(date: Date): string {
  const text = date.toISOString();
  return /^[+-]/.test(text) ? text : text.slice(0, 10);
}

/** `0.1 + 0.2` without what binary fractions leave behind: as many digits as a spreadsheet shows. */
function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e')
    ? value.toLocaleString('en-GB', { useGrouping: false, maximumFractionDigits: 10 })
    : text;
}

/** A number as its format shows it, where that says what it is: `82%` of 0.82, `0012345` with its noughts. */
function numberText(value: number, format: string): string {
  if (/^[^"]*%/.test(format)) return `${plainNumber(value * 100)}%`;
  const noughts = /^0{2,}$/.exec(format)?.[0].length ?? 0;
  return noughts > 0 && Number.isInteger(value) && value >= 0
    ? String(value).padStart(noughts, '0')
    : plainNumber(value);
}

/** What stands in a cell, as text: of a formula what it came to; dates as 2026-03-18; yes and no. */
export function cellText(value: CellValue | undefined, cell: Cell | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dateText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(value, cell?.style?.numFmt ?? '');
  return withoutNeutralising(value.trim());
}
