import type { LocalDate } from '../dates';
import type { FigureRefusal, WeekRefusal } from '../measures/refusals';
import type { MemberRefusal } from './name-match';
import type { CellDateRefusal } from './read-date';

/** Why a cell cannot come in as it stands. */
export type CellProblem =
  | CellDateRefusal
  | MemberRefusal
  | { readonly kind: 'empty' }
  /** The row has too few or too many cells for the headings. */
  | { readonly kind: 'misfit'; readonly found: number; readonly expected: number }
  | { readonly kind: 'error-value'; readonly text: string }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'unseen-character' }
  | { readonly kind: 'date-in-future'; readonly date: LocalDate }
  | { readonly kind: 'date-too-early'; readonly date: LocalDate; readonly earliest: LocalDate }
  | { readonly kind: 'known-as-taken'; readonly knownAs: string }
  | { readonly kind: 'known-as-reveals'; readonly knownAs: string }
  | { readonly kind: 'not-days'; readonly text: string }
  | { readonly kind: 'nobody-here'; readonly text: string }
  | { readonly kind: 'several-here'; readonly text: string; readonly count: number }
  | { readonly kind: 'at-rest'; readonly text: string }
  | { readonly kind: 'other-plan-open'; readonly openedOn: LocalDate }
  | { readonly kind: 'buddy-is-lead' }
  | { readonly kind: 'two-figures'; readonly line: number }
  | { readonly kind: 'other-figure-kept'; readonly value: number }
  | { readonly kind: 'figure'; readonly why: FigureRefusal | WeekRefusal };

/** One cell of a row as it would come in. */
export interface ComingCell {
  /** The field it is for. */
  readonly field: string;
  /** The column it stands in; null where the sheet has none, and it was said once for all or made by the program. */
  readonly column: number | null;
  /** As it will be kept, in words; as it stands in the sheet where it cannot be. */
  readonly shown: string;
  readonly problem: CellProblem | null;
}

/** What becomes of a row. */
export type RowStanding =
  | { readonly kind: 'new' }
  /** The same as what is kept already; `as` says in what state that is. */
  | { readonly kind: 'here'; readonly as: 'with-us' | 'at-rest' | 'removed' | 'open' | 'ended' | 'entered' }
  /** The same as an earlier row of this file. */
  | { readonly kind: 'twice'; readonly line: number }
  | { readonly kind: 'wrong' }
  /** A week without a figure. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'left-out' };

/** One row of a sheet as it would come in; `value` is there where it is new. */
export interface ComingRow<Value> {
  readonly line: number;
  readonly standing: RowStanding;
  readonly cells: readonly ComingCell[];
  readonly value: Value | null;
}

/** How many rows there are of each standing. */
export type RowCounts = Readonly<Record<RowStanding['kind'], number>>;

export function countRows(rows: readonly ComingRow<unknown>[]): RowCounts {
  const counts = { new: 0, here: 0, twice: 0, wrong: 0, nothing: 0, 'left-out': 0 };
  for (const { standing } of rows) counts[standing.kind] += 1;
  return counts;
}
