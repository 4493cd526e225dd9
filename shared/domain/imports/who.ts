import type { LocalDate } from '../dates';
import { decideBirth } from '../people/dates';
import type { ImportFacts } from './facts';
import { memberNamed } from './name-match';
import { readCellDate } from './read-date';
import type { RowReader } from './row-reader';

/** No name, label or number is longer. */
const longestName = 500;

export const oneLine = { most: longestName, oneLine: true } as const;

/** `28/02/1941`: a date as it is written in a cell, day before month. */
export function inFigures(date: LocalDate): string {
  return date.split('-').toReversed().join('/');
}

/** The full name of a row, from one column or from two. */
export function readName(row: RowReader): string | null {
  if (row.has('full-name')) return row.words('full-name', { ...oneLine, needed: true });
  const first = row.words('first-name', { ...oneLine, needed: row.text('family-name') === '' });
  const family = row.words('family-name', oneLine);
  return first === null || family === null ? null : `${first} ${family}`.trim();
}

export function readBirth(row: RowReader, today: LocalDate): LocalDate | null {
  return row.value('born', (text) => {
    const read = readCellDate(text, today);
    if (!read.ok) return { problem: read.refusal };
    const decided = decideBirth(read.value, today);
    return decided.ok ? { value: read.value, shown: inFigures(read.value) } : { problem: decided.refusal };
  });
}

/** A member of the room by their name; null where none is named. */
export function readMember(row: RowReader, field: string, { members }: ImportFacts): string | null {
  return row.value(field, (text) => {
    const named = memberNamed(text, members);
    return named.ok ? { value: named.value.id, shown: named.value.name } : { problem: named.refusal };
  });
}
