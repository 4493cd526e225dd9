import type { ImportFacts, KnownPerson } from '../../../shared/domain/imports/facts';
import type { BodyLine } from '../../../shared/domain/imports/headings';
import type { Weighing } from '../../../shared/domain/imports/people-rows';
import type { ComingRow } from '../../../shared/domain/imports/problems';
import { cellKey } from '../../../shared/domain/imports/row-reader';

export const today = '2026-03-18';

export const facts: ImportFacts = {
  today,
  people: [],
  labels: [],
  members: [
    ['grace', 'Grace Whitlock'],
    ['tom', 'Tom Pritchard'],
    ['tomos', 'Tom Rees'],
  ].map(([id = '', name = '']) => ({
    ...{ id, name, calledName: id === 'tomos' ? 'Tom R' : (name.split(' ')[0] ?? '') },
    ...{ leftOn: null, standing: 'member' as const },
  })),
  plans: [],
  rhythmDays: 2,
  countedFrom: '2026-03-02',
  entered: [],
};

export function known(id: string, fullName: string, changes: Partial<KnownPerson> = {}): KnownPerson {
  return {
    ...{ id, fullName, dateOfBirth: null, firstContactOn: '2026-03-01', recordNumber: null },
    ...{ leadWorkerId: null, closedOn: null, removed: false, ...changes },
  };
}

/** Rows below their headings, numbered from 2. */
export function weighing(
  kind: Weighing['reading']['kind'],
  columns: readonly (string | null)[],
  rows: readonly (readonly string[])[],
  changes: Partial<Omit<Weighing, 'fixes'>> & {
    readonly fill?: Readonly<Record<string, string>>;
    readonly fixes?: readonly (readonly [line: number, column: number, text: string])[];
  } = {},
): Weighing {
  const { fill = {}, fixes = [], ...rest } = changes;
  const lines: BodyLine[] = rows.map((cells, at) => ({ line: at + 2, cells }));
  return {
    reading: { kind, headingLine: 1, columns, fill },
    ...{ lines, leftOut: new Set<number>(), facts },
    ...rest,
    fixes: new Map(fixes.map(([line, column, text]) => [cellKey(line, column), text])),
  };
}

export const standings = (rows: readonly ComingRow<unknown>[]) => rows.map(({ standing }) => standing);

/** Every problem there is, by row and field. */
export function problems(rows: readonly ComingRow<unknown>[]) {
  return rows.flatMap(({ line, cells }) =>
    cells.flatMap(({ field, problem }) => (problem === null ? [] : [[line, field, problem] as const])),
  );
}
