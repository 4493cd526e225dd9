import type { LocalDate } from '../dates';

/** Why a figure that was typed is not one. `typed` is what stood in the field. */
export type FigureRefusal =
  | { readonly kind: 'figure-not-a-number'; readonly typed: string }
  | { readonly kind: 'figure-below-nothing' }
  | { readonly kind: 'figure-over-hundred' }
  | { readonly kind: 'figure-not-one-to-five' }
  | { readonly kind: 'figure-not-whole' }
  | { readonly kind: 'figure-too-large' };

/** Why a week cannot be given a figure by hand. */
export type WeekRefusal =
  | { readonly kind: 'week-in-future' }
  | { readonly kind: 'week-not-over' }
  /** From here on the program counts by itself. */
  | { readonly kind: 'week-counted'; readonly from: LocalDate }
  | { readonly kind: 'week-twice' }
  | { readonly kind: 'week-too-early'; readonly earliest: LocalDate };

export type MeasureRefusal =
  | FigureRefusal
  | WeekRefusal
  /** One of several figures, beside its week; nothing of them was kept. */
  | { readonly kind: 'figure-of-week'; readonly week: LocalDate; readonly why: FigureRefusal | WeekRefusal }
  | { readonly kind: 'rebase-not-in-chart' }
  | { readonly kind: 'rebase-at-edge'; readonly edge: 'first' | 'last' }
  | { readonly kind: 'rebase-twice' }
  | { readonly kind: 'baseline-too-short'; readonly least: number }
  | { readonly kind: 'baseline-too-long'; readonly weeks: number }
  /** Neither more nor less of it is better, so there is nothing to aim at. */
  | { readonly kind: 'target-on-neutral' }
  | { readonly kind: 'notice-empty' }
  | { readonly kind: 'period-backwards' }
  | { readonly kind: 'periods-overlap' };
