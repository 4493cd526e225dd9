import { isLocalDate } from '../../../shared/domain/dates';
import { headingsOf, linesBelow, widthOf } from '../../../shared/domain/imports/headings';
import { labelOfField } from '../../../shared/domain/imports/layout';
import { inFigures } from '../../../shared/domain/imports/who';
import type { AtHand } from './bring-in-state';

/** A column of the sheet as it is listed. */
export interface SheetColumn {
  readonly at: number;
  readonly heading: string;
  /** What stands in it, of the first rows that have anything. */
  readonly samples: readonly string[];
  /** What it comes in as; null where it stays behind. */
  readonly as: string | null;
}

const samplesShown = 3;

/** Dates are read as a computer sorts them, and shown as people here write them. */
function asWritten(text: string): string {
  return isLocalDate(text) ? inFigures(text) : text;
}

/** Every column of a sheet, what stands in it, and what it comes in as. */
export function columnsOf({ view, reading }: AtHand): readonly SheetColumn[] {
  const headings = headingsOf(view.sheet, reading.headingLine);
  const lines = linesBelow(view.sheet, reading.headingLine);
  return Array.from({ length: widthOf(view.sheet) }, (_, at) => {
    const field = reading.columns[at] ?? null;
    const said = lines.slice(0, 200).flatMap(({ cells }) => (cells[at] ? [asWritten(cells[at])] : []));
    return {
      at,
      heading: headings[at] ?? '',
      samples: [...new Set(said)].slice(0, samplesShown),
      as: field === null ? null : labelOfField(reading, field),
    };
  });
}
