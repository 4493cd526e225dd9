import type { ChartId } from './all-measures';

/** One question a team can ask of its data, and the measures that answer it. */
export interface DataPage {
  readonly id: string;
  readonly question: string;
  /** Where there is little room: in the rail. */
  readonly short: string;
  /** One to three measures; those with several charts show one at a time. */
  readonly measures: readonly (readonly [ChartId, ...ChartId[]])[];
}

/** In the order of a person's way with us, and ourselves last. */
export const dataPages = [
  {
    id: 'sooner',
    question: 'Are people getting help sooner?',
    short: 'Getting help sooner',
    measures: [
      ['days-to-conversation'],
      ['conversations-c1', 'conversations-c0', 'conversations-c2', 'conversations-c3'],
    ],
  },
  {
    id: 'crisis',
    question: 'Do we stick with people in a crisis?',
    short: 'Sticking with people',
    measures: [['c2-in-contact'], ['c2-reviewed'], ['open-c2']],
  },
  {
    id: 'after-crisis',
    question: 'How do people come out of a crisis?',
    short: 'Out of a crisis',
    measures: [['c2-length'], ['c2-to-c3'], ['c2-spend']],
  },
  {
    id: 'before-ongoing',
    question: 'Do we try everything before ongoing support?',
    short: 'Trying everything',
    measures: [['resolved-early'], ['c3-signed-off', 'c3-returned']],
  },
  {
    id: 'waiting',
    question: 'Do people wait for us to decide?',
    short: 'Waiting for us',
    measures: [['c3-days-ready'], ['c3-weekly-cost']],
  },
  {
    id: 'coming-back',
    question: 'Do people have to come back to us?',
    short: 'Coming back',
    measures: [['repeat-contact']],
  },
  {
    id: 'once',
    question: 'Do people tell their story once?',
    short: 'Telling it once',
    measures: [['same-lead']],
  },
  {
    id: 'difference',
    question: 'Does it make a difference?',
    short: 'Making a difference',
    measures: [
      ['feedback-helped', 'feedback-listened', 'feedback-told-once'],
      ['connections-came', 'connections-made'],
      ['gaps'],
    ],
  },
  {
    id: 'us',
    question: 'How are we?',
    short: 'How we are',
    measures: [['team-pulse'], ['huddles-held', 'huddles-present', 'huddles-disciplines']],
  },
  {
    id: 'council',
    question: 'What did our council’s own figures say before?',
    short: 'Our council before',
    measures: [['council-requests'], ['council-long-term'], ['council-weekly-cost']],
  },
  {
    id: 'council-led',
    question: 'What did requests to our council lead to?',
    short: 'What they led to',
    measures: [
      [
        ...(['council-led-reablement', 'council-led-long-term', 'council-led-short-term'] as const),
        ...(['council-led-advice', 'council-led-declined', 'council-led-nfa', 'council-led-open'] as const),
      ],
      ['council-repeats'],
    ],
  },
] as const satisfies readonly DataPage[];

export type DataPageId = (typeof dataPages)[number]['id'];

export function isDataPageId(id: string): id is DataPageId {
  return dataPages.some((page) => page.id === id);
}

export function dataPage(id: DataPageId): DataPage {
  const page = dataPages.find((each) => each.id === id);
  if (page === undefined) throw new Error(`There is no page ${id}.`);
  return page;
}

/** The pages a team has: those of the council’s own history only once there is one. */
export function pagesShown(hasHistory: boolean): readonly (DataPage & { readonly id: DataPageId })[] {
  return dataPages.filter(({ id }) => hasHistory || !id.startsWith('council'));
}

/** The page after it, or before it; after the last comes the first. */
export function neighbourPage(id: DataPageId, step: 1 | -1, hasHistory: boolean): DataPageId {
  const pages = pagesShown(hasHistory);
  const at = pages.findIndex((page) => page.id === id);
  return pages[(at + step + pages.length) % pages.length]?.id ?? id;
}

/** The page on which a chart stands. */
export function pageOfChart(chartId: ChartId): DataPage {
  const page = dataPages.find(({ measures }) =>
    (measures as readonly (readonly ChartId[])[]).some((charts) => charts.includes(chartId)),
  );
  if (page === undefined) throw new Error(`No page shows ${chartId}.`);
  return page;
}

/** All charts of a page, in its order. */
export function chartsOfPage(page: DataPage): readonly ChartId[] {
  return page.measures.flat();
}
