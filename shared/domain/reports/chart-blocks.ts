import type { DocumentBlock } from '../documents/document';
import { type ChartId, chartNamed, measureOfChart } from '../measures/all-measures';
import { dated } from '../plain-text';
import { sayCount, sayList } from '../text';
import { type ChartInReport, weeksTold } from './chart-in-report';

/** A line needs some points: of fewer weeks than these the sentence says all there is. */
const fewestDrawn = 6;

/** `Better than we did. Eight weeks running …`; and what a chart is called that cannot be seen. */
export function chartBlocks(
  chartId: ChartId,
  chart: ChartInReport,
  noticed: boolean,
): readonly DocumentBlock[] {
  const { name } = chartNamed(chartId);
  const measure = measureOfChart(chartId);
  const heading: DocumentBlock = { kind: 'heading', text: name, level: 3 };
  const { said, reading, shown } = chart;
  const first = reading.weeks[reading.weeks.length - shown] ?? '';
  const notices = noticed ? chart.notices : [];
  return [
    heading,
    { kind: 'text', text: `${said.lead} ${said.rest}` },
    ...(weeksTold(chart) < fewestDrawn
      ? []
      : [
          {
            kind: 'picture' as const,
            name: chartId,
            alt: `${name}, ${sayCount(shown, 'week')} from ${dated(first)}. ${said.headline}`,
          },
        ]),
    { kind: 'text', text: measure.counts, quiet: true },
    ...(notices.length === 0
      ? []
      : [
          { kind: 'text' as const, text: 'What we noticed, and what we tried:' },
          {
            kind: 'list' as const,
            items: notices.map(({ on, noticed: saw, tryNext }) =>
              [`${dated(on)}:`, saw, tryNext === '' ? '' : `We will try: ${tryNext}`]
                .filter((words) => words !== '')
                .join(' '),
            ),
          },
        ]),
  ];
}

/** Charts of which no week is told: one line each would say nothing but that, so they are named together. */
export function untoldBlocks(charts: ReadonlyMap<ChartId, ChartInReport>): readonly DocumentBlock[] {
  const untold = [...charts].filter(([, chart]) => weeksTold(chart) === 0);
  const namesOf = (all: typeof untold): string => sayList(all.map(([chartId]) => chartNamed(chartId).name));
  const few = untold.filter(([, { keptBack, shown }]) => shown > 0 && keptBack.slice(-shown).includes(true));
  const none = untold.filter((each) => !few.includes(each));
  const said = [
    few.length === 0 ? '' : `No week had five or more: ${namesOf(few)}.`,
    none.length === 0 ? '' : `Nothing was counted in these weeks: ${namesOf(none)}.`,
  ].filter((words) => words !== '');
  if (said.length === 0) return [];
  return [
    { kind: 'heading', text: 'What is not told here', level: 2 },
    ...said.map((text): DocumentBlock => ({ kind: 'text', text })),
  ];
}
