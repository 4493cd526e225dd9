import { c2InContact } from './c2-in-contact';
import { c2Length } from './c2-length';
import { c2Reviewed } from './c2-reviewed';
import { c2Spend } from './c2-spend';
import { c2ToC3 } from './c2-to-c3';
import { c3DaysReady } from './c3-days-ready';
import { c3Decided } from './c3-decided';
import { c3WeeklyCost } from './c3-weekly-cost';
import { connections } from './connections';
import { conversations } from './conversations';
import { councilLedTo } from './council-led-to';
import { councilLongTerm } from './council-long-term';
import { councilRepeats } from './council-repeats';
import { councilRequests } from './council-requests';
import { councilWeeklyCost } from './council-weekly-cost';
import { daysToConversation } from './days-to-conversation';
import { gaps } from './gaps';
import { huddles } from './huddles';
import type { ChartOf, Measure } from './measure';
import { openC2 } from './open-c2';
import { peopleFeedback } from './people-feedback';
import { repeatContact } from './repeat-contact';
import { resolvedEarly } from './resolved-early';
import { sameLead } from './same-lead';
import { teamPulse } from './team-pulse';

// The order of design 3, and of every list of them.
const all = [
  ...[conversations, daysToConversation, sameLead, resolvedEarly, repeatContact],
  ...[openC2, c2Length, c2Reviewed, c2InContact, c2Spend, c2ToC3],
  ...[c3Decided, c3DaysReady, c3WeeklyCost],
  ...[connections, gaps, peopleFeedback, teamPulse, huddles],
  ...[councilRequests, councilLedTo, councilRepeats, councilLongTerm, councilWeeklyCost],
];

/** Every chart there is: the name a pin, a target or an entered figure is kept under. Never renamed. */
export type ChartId = (typeof all)[number]['charts'][number]['id'];

/** All measures, always in this order. */
export const measures: readonly Measure[] = all;

interface Drawn {
  readonly measure: Measure;
  readonly chart: ChartOf<ChartId>;
}

const drawn: ReadonlyMap<string, Drawn> = new Map(
  all.flatMap((measure) => measure.charts.map((chart): [string, Drawn] => [chart.id, { measure, chart }])),
);

/** The ids of all charts, those of one measure together. */
export const chartIds: readonly ChartId[] = [...drawn.values()].map(({ chart }) => chart.id);

/** Whether a text, of a window's call or of an older row, names a chart. */
export function isChartId(text: string): text is ChartId {
  return drawn.has(text);
}

function drawnAs(chartId: ChartId): Drawn {
  const found = drawn.get(chartId);
  if (found === undefined) throw new Error(`No measure draws the chart ${chartId}.`);
  return found;
}

/** The measure a chart belongs to. */
export function measureOfChart(chartId: ChartId): Measure {
  return drawnAs(chartId).measure;
}

/** Whether a chart is counted from the council’s own history, and not from what the team did. */
export function isCouncilChart(chartId: ChartId): boolean {
  return measureOfChart(chartId).isCouncils === true;
}

/** A chart with what it is called. */
export function chartNamed(chartId: ChartId): ChartOf<ChartId> {
  return drawnAs(chartId).chart;
}
