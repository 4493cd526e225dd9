import type { LocalDate } from '../dates';
import { type DocumentBlock, part, type ReadableDocument, texts } from '../documents/document';
import type { ChartId } from '../measures/all-measures';
import { keptBack } from '../measures/outside';
import { chartsOfPage, dataPages } from '../measures/pages';
import { accept, type Outcome, refuse } from '../outcome';
import { dated } from '../plain-text';
import type { StoryWords } from '../stories/story';
import { storyBlocks } from '../stories/story-document';
import { chartBlocks, untoldBlocks } from './chart-blocks';
import { type ChartInReport, type ChartToReport, chartInReport, weeksTold } from './chart-in-report';
import { type Composition, decidePeriod, lastDayOf, type Period } from './composition';
import { figureTables } from './figure-tables';
import type { ReportRefusal } from './refusals';

/** What a report is put together from. */
export interface ReportFacts {
  readonly team: { readonly name: string; readonly place: string | null; readonly sample: boolean };
  readonly today: LocalDate;
  readonly by: { readonly name: string; readonly discipline: string } | null;
  readonly charts: readonly ChartToReport[];
  /** Those that may be told. */
  readonly stories: readonly { readonly id: string; readonly words: StoryWords }[];
}

/** A report that can be read, and the charts that are drawn in it. */
export interface Report {
  readonly document: ReadableDocument;
  readonly period: Period;
  readonly charts: ReadonlyMap<ChartId, ChartInReport>;
}

function sayPeriod(period: Period): string {
  return `${dated(period.from)} to ${dated(lastDayOf(period))}`;
}

function isAndIsNot({ team, stories }: ReportFacts): readonly DocumentBlock[] {
  const told =
    stories.length === 0
      ? []
      : [
          'In the stories names are changed, and dates, ages and places are said more generally. A second member of the team checked each of them, and each person agreed that theirs is told.',
        ];
  const sample = team.sample ? ['The team is a sample: everybody in it is invented.'] : [];
  return part('What this is, and what it is not', [
    {
      kind: 'list',
      items: [
        'No person can be recognised in it.',
        `Weeks of fewer than five are left out of every chart, sentence and figure, also of what is usual. Where a figure stands there instead, it says “${keptBack}”.`,
        'A chart sets the team against itself over time. It ranks nobody, and says nothing of any one worker.',
        ...told,
        ...sample,
      ],
    },
  ]);
}

/**
 * A report for readers outside the team: what it is, the team's own words, charts by the question they answer, stories,
 * and the figures. The same composition of the same facts makes the same document, on the screen and in every file.
 */
export function composeReport(composition: Composition, facts: ReportFacts): Outcome<Report, ReportRefusal> {
  const decided = decidePeriod(composition, facts.today);
  if (!decided.ok) return decided;
  const period = decided.value;
  const { title, introduction, chartIds, storyIds, noticed } = composition;
  const inOrder = dataPages.flatMap((page) => chartsOfPage(page)).filter((id) => chartIds.includes(id));
  const charts = new Map(
    inOrder.flatMap((id) => {
      const chart = facts.charts.find(({ chartId }) => chartId === id);
      return chart === undefined ? [] : [[id, chartInReport(chart, period)] as const];
    }),
  );
  const stories = storyIds.flatMap((id) => facts.stories.find((story) => story.id === id) ?? []);
  if (charts.size + stories.length === 0 && introduction.trim() === '')
    return refuse({ kind: 'report-empty' });
  const { team, by, today } = facts;
  const place = team.place === null || team.place === '' ? '' : `, ${team.place}`;
  const blocks: readonly DocumentBlock[] = [
    {
      kind: 'facts',
      rows: [
        { term: 'Team', lines: [`${team.name}${place}`] },
        { term: 'Weeks', lines: [sayPeriod(period)] },
        { term: 'Made on', lines: [dated(today)] },
        ...(by === null ? [] : [{ term: 'Made by', lines: [`${by.name}, ${by.discipline}`] }]),
      ],
    },
    ...isAndIsNot({ ...facts, stories }),
    ...part('In our own words', texts(introduction.split(/\n{2,}/))),
    ...(charts.size === 0 ? [] : [{ kind: 'new-page' as const }]),
    ...dataPages.flatMap((page) =>
      part(
        page.question,
        inOrder
          .filter((id) => chartsOfPage(page).includes(id))
          .flatMap((id) => {
            const chart = charts.get(id);
            return chart === undefined || weeksTold(chart) === 0 ? [] : chartBlocks(id, chart, noticed);
          }),
      ),
    ),
    ...untoldBlocks(charts),
    ...stories.flatMap(({ words }, at): readonly DocumentBlock[] => [
      ...(at === 0 ? [{ kind: 'new-page' as const }] : []),
      { kind: 'heading', text: words.title, level: 2 },
      { kind: 'text', text: 'A story of change', quiet: true },
      ...storyBlocks(words, 3),
    ]),
    ...(composition.figures ? figureTables(charts, period) : []),
  ];
  const named = title.trim() === '' ? 'What is changing for people' : title.trim();
  return accept({
    document: { title: named, under: `${team.name}, ${sayPeriod(period)}`, print: 'plain', blocks },
    period,
    charts,
  });
}
