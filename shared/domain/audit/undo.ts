import { accept, type Outcome, refuse } from '../outcome';
import type { CommonRefusal } from '../refusals';
import type { AuditEntry, RowChange } from './entry';
import { isRemoved } from './removed-content';

export type Row = NonNullable<RowChange['before']>;
export type CannotUndo = Extract<CommonRefusal, { kind: 'cannot-undo' }>;

/** A row that an entry changed, as the entry left it and as it stands; null where there is no row. */
export interface TouchedRow {
  readonly table: string;
  readonly rowId: string;
  /** Only what the entry set, for a row that was there before it. */
  readonly left: Row | null;
  readonly now: Row | null;
}

export interface UndoFacts {
  readonly entry: Pick<AuditEntry, 'undoable'>;
  readonly changes: readonly RowChange[];
  /** Taken back before, and not done again since. */
  readonly undone: boolean;
  /** The huddle it was done in was closed: its minutes are made. */
  readonly huddleClosed: boolean;
  /** The changed rows as they stand, by `keyOf`; a row that is gone is not there. */
  readonly now: ReadonlyMap<string, Row>;
}

export function keyOf({ table, rowId }: Pick<RowChange, 'table' | 'rowId'>): string {
  return `${table} ${rowId}`;
}

/** Each row an entry changed, once, however often it changed it. */
function touchedRows({ changes, now }: Pick<UndoFacts, 'changes' | 'now'>): readonly TouchedRow[] {
  const left = new Map<string, TouchedRow>();
  for (const change of changes) {
    const key = keyOf(change);
    const before = left.get(key)?.left ?? null;
    const after = change.after === null ? null : { ...before, ...change.after };
    left.set(key, { table: change.table, rowId: change.rowId, left: after, now: now.get(key) ?? null });
  }
  return [...left.values()];
}

function standsAsLeft({ left, now }: TouchedRow): boolean {
  if (left === null || now === null) return left === now;
  return Object.entries(left).every(([column, value]) => (now[column] ?? null) === value);
}

function isSealed({ table, now }: TouchedRow): boolean {
  return table === 'c3_decisions' && now !== null && (now.sealedAt ?? null) !== null;
}

/** An import of the council's history was taken out: its events went with it, and only its file has them. */
function tookHistoryOut({ table, op }: RowChange): boolean {
  return table === 'history_imports' && op === 'delete';
}

/** What takes a change back. */
export function reverseOf(change: RowChange): RowChange {
  const op = { insert: 'delete', update: 'update', delete: 'insert' } as const;
  return { ...change, op: op[change.op], before: change.after, after: change.before };
}

/**
 * Whether an entry can be taken back, and by which changes, in order. Refused when it never could be, when it was
 * already, when what came of it is kept for good, and when any row it changed has changed since: then taking it
 * back would take back somebody else's words too.
 */
export function decideUndo(facts: UndoFacts): Outcome<readonly RowChange[], CannotUndo> {
  const because = (why: CannotUndo['why']) => refuse({ kind: 'cannot-undo', why } as const);
  if (!facts.entry.undoable || facts.changes.length === 0) return because('not-undoable');
  if (facts.changes.some((change) => tookHistoryOut(change) || isRemoved(change)))
    return because('not-undoable');
  if (facts.undone) return because('already-undone');
  const touched = touchedRows(facts);
  if (facts.huddleClosed || touched.some(isSealed)) return because('sealed');
  if (!touched.every(standsAsLeft)) return because('changed-since');
  return accept(facts.changes.map(reverseOf).toReversed());
}

/** What an entry that takes another back is called, or one that does it again. */
export type UndoingVerb = `${string}.undone` | `${string}.redone`;

export function undoingVerb({ verb, undoesId }: Pick<AuditEntry, 'verb' | 'undoesId'>): UndoingVerb {
  const [, done = verb, again] = /^(.*)\.(undone|redone)$/.exec(verb) ?? [];
  return undoesId !== null && again === 'undone' ? `${done}.redone` : `${done}.undone`;
}

/**
 * Which entries stand taken back, out of every entry that takes another back: one whose undoing was itself taken
 * back stands again.
 */
export function undoneAmong(
  undoings: readonly Pick<AuditEntry, 'id' | 'undoesId'>[],
): (entryId: string) => boolean {
  const byUndone = Map.groupBy(undoings, (undoing) => undoing.undoesId);
  const isUndone = (entryId: string): boolean =>
    (byUndone.get(entryId) ?? []).some((undoing) => !isUndone(undoing.id));
  return isUndone;
}
