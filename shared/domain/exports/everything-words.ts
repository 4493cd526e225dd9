import { sayCount } from '../text';

interface Part {
  readonly table: string;
  readonly rows: number;
}

/** What a reader looks for first, by its table; the rest belongs to these. */
const told: readonly (readonly [table: string, words: string])[] = [
  ['people', 'People, with names, addresses, numbers'],
  ['conversations', 'Conversations, and what was said in them'],
  ['c2_plans', 'C2 plans, with their contacts, money and reviews'],
  ['c3_proposals', 'C3 proposals, with positions and decisions'],
  ['huddles', 'Huddles, with their minutes'],
  ['sessions', 'Reflective sessions, and what was let out'],
  ['actions', 'Actions'],
  ['members', 'Members, also those who left'],
  ['audit_entries', 'Changes, with who made each and when'],
];

export interface EverythingLine extends Part {
  readonly words: string;
}

/** What is in a file of everything, line by line, in the order in which it is looked for. */
export function everythingLines(parts: readonly Part[]): readonly EverythingLine[] {
  const rows = new Map(parts.map((part) => [part.table, part.rows]));
  return told.map(([table, words]) => ({ table, words, rows: rows.get(table) ?? 0 }));
}

/** `71 people` for the question whether it may leave. */
export function sayPeopleIn(parts: readonly Part[]): string {
  return sayCount(parts.find(({ table }) => table === 'people')?.rows ?? 0, 'person', 'people');
}
