import type { Field } from './fields';
import { fieldsOf, type Layout } from './guess';
import { headingsOf, plainHeading, shapeOf } from './headings';
import type { Sheet } from './sheet';

/** How a sheet is read, and what is said once for every empty cell of a field. */
export interface Reading extends Layout {
  readonly fill: Readonly<Record<string, string>>;
}

/** What was remembered of files of this shape: a field by its plain heading. */
export interface RememberedLayout {
  readonly kind: Layout['kind'];
  readonly fields: Readonly<Record<string, string>>;
}

/** What still has to be said before the rows can be looked at. */
export type LayoutProblem =
  | { readonly kind: 'no-column-for'; readonly label: string }
  | { readonly kind: 'no-figures' }
  | { readonly kind: 'twice'; readonly label: string };

function fieldNamed({ kind }: Layout, id: string): Field | undefined {
  return fieldsOf[kind].find((field) => field.id === id);
}

/** What a field is called; the id itself where it is none of this kind. */
export function labelOfField(layout: Layout, id: string): string {
  return fieldNamed(layout, id)?.label ?? id;
}

/** The same where there is little room. */
export function shortLabelOf(layout: Layout, id: string): string {
  return fieldNamed(layout, id)?.short ?? labelOfField(layout, id);
}

/** The column of a field; -1 where none has it. */
export function columnOf({ columns }: Layout, field: string): number {
  return columns.indexOf(field);
}

function lacksName({ columns }: Layout): boolean {
  const has = (id: string): boolean => columns.includes(id);
  return !has('full-name') && !(has('first-name') && has('family-name'));
}

/** Everything that keeps the rows from being looked at; none when they can be. */
export function layoutProblems(reading: Reading): readonly LayoutProblem[] {
  const { kind, columns, fill } = reading;
  const ids = columns.filter((id) => id !== null);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  const problems: LayoutProblem[] = twice.map((id) => ({ kind: 'twice', label: labelOfField(reading, id) }));
  const needs = (id: string): void => {
    if (!columns.includes(id) && (fill[id] ?? '').trim() === '')
      problems.push({ kind: 'no-column-for', label: labelOfField(reading, id) });
  };
  if (kind === 'weeks') {
    needs('week');
    if (!ids.some((id) => id !== 'week')) problems.push({ kind: 'no-figures' });
    return problems;
  }
  if (lacksName(reading) && !(kind === 'plans' && columns.includes('record-number'))) needs('full-name');
  if (kind === 'people') needs('first-contact');
  else {
    needs('needs-to-change');
    needs('opened-on');
  }
  return problems;
}

/** What is worth remembering of a layout for the next file of this shape. */
export function toRemember(
  sheet: Sheet,
  { kind, headingLine, columns }: Layout,
): RememberedLayout & {
  readonly shape: string;
} {
  const headings = headingsOf(sheet, headingLine);
  const fields = headings.flatMap((heading, at) => {
    const field = columns[at];
    return field === null || field === undefined ? [] : [[plainHeading(heading), field] as const];
  });
  return { shape: shapeOf(headings), kind, fields: Object.fromEntries(fields) };
}

/** A layout as it was settled for an earlier file of the same shape, whatever the order of its columns. */
export function asRemembered(sheet: Sheet, guessed: Layout, { kind, fields }: RememberedLayout): Layout {
  const known = new Set(fieldsOf[kind].map(({ id }) => id));
  const columns = headingsOf(sheet, guessed.headingLine).map((heading) => {
    const field = Object.hasOwn(fields, plainHeading(heading)) ? fields[plainHeading(heading)] : undefined;
    return field !== undefined && known.has(field) ? field : null;
  });
  return { kind, headingLine: guessed.headingLine, columns };
}

/** What a cell's column is called: its heading in the sheet, else the field it is for. */
export function headingOfCell(
  reading: Reading,
  headings: readonly string[],
  { field, column }: { readonly field: string; readonly column: number | null },
): string {
  return (column === null ? undefined : headings[column]) ?? labelOfField(reading, field);
}
