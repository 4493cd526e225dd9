import { z } from 'zod';
import { type ChartId, isChartId } from '../domain/measures/all-measures';
import type { ChartFacts } from '../domain/measures/chart-facts';
import { cameOfIt } from '../domain/measures/on-charts';
import { type DataPageId, isDataPageId } from '../domain/measures/pages';
import { newAction } from './actions';
import { type Done, read, write } from './call';
import type { Taken } from './exports';
import { date, id, neededWords, nothing, words } from './fields';
import type { MemberLabel } from './labels';

export const chartId = z.string().refine(isChartId, 'is not a chart');
const pageId = z.string().refine(isDataPageId, 'is not a page');
/** In the measure's unit; its range is the measure's, and refused in words. */
const figure = z.number();
const reader = z.enum(['team', 'outside']);
const scope = z.enum(['team', 'all-teams']);

export interface PinView {
  readonly id: string;
  readonly on: string;
  readonly words: string;
}

export interface NoticeView {
  readonly id: string;
  readonly on: string;
  readonly noticed: string;
  readonly tryNext: string;
  readonly lookAgainOn: string | null;
  readonly cameOfIt: 'keep' | 'change' | 'let-go' | null;
  /** Who starts what is tried, and whether they have. */
  readonly starts: {
    readonly member: MemberLabel | null;
    readonly dueOn: string | null;
    readonly done: boolean;
  } | null;
  /** The huddle it was noticed in; null for one that was kept between huddles. */
  readonly huddleId: string | null;
}

export interface ChartView extends ChartFacts {
  readonly chartId: ChartId;
  readonly pins: readonly PinView[];
  /** The newest first; at most the last twelve. */
  readonly notices: readonly NoticeView[];
}

export interface DataPageView {
  readonly pageId: DataPageId;
  readonly scope: 'team' | 'all-teams';
  /** How many teams there are in this store: with one there is nothing to choose. */
  readonly teams: number;
  readonly charts: readonly ChartView[];
}

/** Why this chart, and the chart itself. */
export interface MostToSay {
  readonly chart: ChartView;
  readonly lastLookedOn: string | null;
}

/** What became of what a notice said would be tried. */
export const cameOf = z.strictObject({ noticeId: id, what: z.enum(cameOfIt) });
const onChart = z.strictObject({ chartId });

export const measureCalls = {
  'measures.page': read<DataPageView>()(z.strictObject({ pageId, scope })),
  /** How far a page across all teams has come, while it is being read. */
  'measures.progress': read<{ readonly done: number; readonly of: number } | null>()(nothing),
  /** Counts every team of a store of several, so that a page across all of them need not. */
  'measures.count-ahead': read<null>()(nothing),
  /** The one chart with the most to say this week; null while none has weeks enough. */
  'measures.most-to-say': read<MostToSay | null>()(nothing),
  'measures.chart': read<ChartView>()(onChart),
  /** Every chart, to be set against itself at another time; the periods are chosen in the window. */
  'measures.every-chart': read<readonly ChartView[]>()(nothing),
  'measures.pin-note': write<Done>()(onChart.extend({ on: date, words: neededWords })),
  'measures.take-pin-out': write<Done>()(z.strictObject({ pinId: id })),
  /** What we notice and what we will try; with somebody who starts it, it is an action too. */
  'measures.keep-notice': write<Done>()(
    onChart.extend({
      noticed: words,
      tryNext: words,
      action: newAction.nullable(),
      lookAgainOn: date.nullable(),
      huddleId: id.nullable(),
      /** What became of an earlier notice of this chart, where the team looked again. */
      cameOf: cameOf.nullable(),
    }),
  ),
  'measures.rebase': write<Done>()(onChart.extend({ week: date, reason: neededWords })),
  'measures.take-rebase-out': write<Done>()(z.strictObject({ rebaseId: id })),
  'measures.settle': write<Done>()(
    onChart.extend({
      baselineWeeks: z.number().int('is not a whole number of weeks').nullable(),
      target: figure.nullable(),
    }),
  ),
  /** Figures from before the program counted. Null takes one out again. */
  'measures.enter-weeks': write<Done>()(
    onChart.extend({
      weeks: z
        .array(z.strictObject({ week: date, value: figure.nullable() }))
        .min(1, 'holds no figure')
        .max(1200),
    }),
  ),
  /**
   * Saves a chart, its figures, or a whole page as a file, of the team or of all teams: whichever is on the screen. The
   * picture is drawn by the window, for the reader it is meant for; figures are made here. Answers null when nobody chose
   * where to.
   */
  'measures.take-out': write<Taken | null>()(
    z.discriminatedUnion('as', [
      onChart.extend({ as: z.literal('csv'), reader, scope }),
      onChart.extend({ as: z.literal('svg'), reader, scope, picture: z.string().max(4_000_000) }),
      onChart.extend({ as: z.literal('png'), reader, scope, picture: z.base64().max(20_000_000) }),
      /** What the window has laid out to be printed. */
      z.strictObject({ as: z.literal('pdf'), pageId, reader, scope }),
    ]),
  ),
} as const;
