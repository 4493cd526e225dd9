import { addDays, type LocalDate, weekStart } from '../dates';
import type { ChartId } from '../measures/all-measures';
import { lastWholeWeek, weekEnd } from '../measures/weeks';
import { accept, type Outcome, refuse } from '../outcome';
import type { ReportRefusal } from './refusals';

/** How far back a report looks: so many of the last weeks, or days of one's own. */
export const spans = ['13', '26', '52', 'own'] as const;
export type Span = (typeof spans)[number];

/** What somebody chose to put together. It is no record: the choices are kept as a draft, and the file is what is kept. */
export interface Composition {
  readonly title: string;
  /** What the team says itself, before any figure. */
  readonly introduction: string;
  readonly span: Span;
  /** Of days of one's own; empty while there are none. */
  readonly from: string;
  readonly to: string;
  readonly chartIds: readonly ChartId[];
  readonly storyIds: readonly string[];
  /** What the team noticed on the charts in that time. */
  readonly noticed: boolean;
  /** The figures behind the charts, week by week, at the end. */
  readonly figures: boolean;
}

/** Whole weeks, by the Mondays of the first and the last. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The weeks a report is of. Any day stands for its week; a week that is not over yet is in no report, so that one of
 * today and one of Sunday say the same.
 */
export function decidePeriod(
  { span, from, to }: Pick<Composition, 'span' | 'from' | 'to'>,
  today: LocalDate,
): Outcome<Period, ReportRefusal> {
  const last = lastWholeWeek(today);
  if (span !== 'own') return accept({ from: addDays(last, -7 * (Number(span) - 1)), to: last });
  if (from === '' || to === '') return refuse({ kind: 'report-without-days' });
  if (to < from) return refuse({ kind: 'period-backwards' });
  const period = { from: weekStart(from), to: [weekStart(to), last].toSorted()[0] ?? last };
  return period.from > period.to ? refuse({ kind: 'report-weeks-to-come' }) : accept(period);
}

/** The Sunday a period ends on. */
export function lastDayOf({ to }: Period): LocalDate {
  return weekEnd(to);
}

/** For whom a report is begun: what such readers ask first. */
export const audiences = ['scrutiny', 'manager'] as const;
export type Audience = (typeof audiences)[number];

const chosenFor: Readonly<Record<Audience, Pick<Composition, 'chartIds' | 'span' | 'noticed'>>> = {
  scrutiny: {
    chartIds: [
      ...(['days-to-conversation', 'conversations-c1', 'resolved-early', 'c2-in-contact'] as const),
      ...(['c2-to-c3', 'repeat-contact', 'same-lead', 'feedback-helped', 'connections-came'] as const),
    ],
    ...{ span: '52', noticed: false },
  },
  manager: {
    chartIds: [
      ...(['days-to-conversation', 'open-c2', 'c2-in-contact', 'c2-reviewed', 'c2-length'] as const),
      ...(['c2-spend', 'c3-days-ready', 'c3-weekly-cost', 'huddles-held'] as const),
    ],
    ...{ span: '26', noticed: true },
  },
};

const audienceWords: Readonly<Record<Audience, string>> = {
  scrutiny: 'For a scrutiny panel',
  manager: 'For our manager',
};

export function wordAudience(audience: Audience): string {
  return audienceWords[audience];
}

/** The choices such readers are served by, the words and the stories left as they are. */
export function composedFor(audience: Audience, before: Composition): Composition {
  return { ...before, ...chosenFor[audience], figures: audience === 'scrutiny' };
}

export const firstComposition: Composition = composedFor('scrutiny', {
  ...{ title: 'What is changing for people', introduction: '', span: '52', from: '', to: '' },
  ...{ chartIds: [], storyIds: [], noticed: false, figures: true },
});
