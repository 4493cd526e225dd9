import type { CouncilWeek } from '../history/tally';
import { noShare, ofCouncilWeeks } from './council-weeks';
import type { ChartOf, Measure } from './measure';

const columns = {
  'council-led-reablement': 'ledReablement',
  'council-led-long-term': 'ledLongTerm',
  'council-led-short-term': 'ledShortTerm',
  'council-led-advice': 'ledAdvice',
  'council-led-declined': 'ledDeclined',
  'council-led-nfa': 'ledNfa',
  'council-led-open': 'ledOpen',
} as const satisfies Readonly<Record<string, keyof CouncilWeek>>;

type LedChart = keyof typeof columns;

const charts: readonly ChartOf<LedChart>[] = [
  { id: 'council-led-reablement', name: 'Requests that led to reablement', short: 'Reablement' },
  { id: 'council-led-long-term', name: 'Requests that led to long-term support', short: 'Long term' },
  {
    id: 'council-led-short-term',
    name: 'Requests that led to other short-term support',
    short: 'Short term',
  },
  { id: 'council-led-advice', name: 'Requests that led to advice only', short: 'Advice' },
  { id: 'council-led-declined', name: 'Requests after which support was declined', short: 'Declined' },
  { id: 'council-led-nfa', name: 'Requests after which nothing further was done', short: 'Nothing further' },
  { id: 'council-led-open', name: 'Requests of which no end is written', short: 'No end written' },
];

/** Issue 5: what a week’s requests led to by the national rule (history/chains.ts), percent of them. */
export const councilLedTo: Measure<LedChart> = {
  id: 'council-led-to',
  question: 'What did requests to our council lead to?',
  counts:
    'What the requests of a week led to, in percent of them, by the national rule: the highest-ranked service that began within 28 days of a request and before the next; where there is none, the outcome that was written.',
  leavesOut:
    'Weeks are left out of which the files do not tell four weeks further. What was to follow and cannot be found counts as “no end written”.',
  why: 'It is the whole council’s answer to people before we began: a service, advice, or nothing further.',
  reflection: 'Which of these would we want to see more of, and what would have to come before?',
  unit: 'percent',
  better: 'neutral',
  isCouncils: true,
  charts,
  needs: ['councilWeeks'],
  weekly: (facts, weeks) => {
    const of = (chart: LedChart) =>
      ofCouncilWeeks(facts, weeks, noShare, (week) =>
        week.followed === 0 ? noShare : { kind: 'share', part: week[columns[chart]], whole: week.requests },
      );
    return {
      'council-led-reablement': of('council-led-reablement'),
      'council-led-long-term': of('council-led-long-term'),
      'council-led-short-term': of('council-led-short-term'),
      'council-led-advice': of('council-led-advice'),
      'council-led-declined': of('council-led-declined'),
      'council-led-nfa': of('council-led-nfa'),
      'council-led-open': of('council-led-open'),
    };
  },
};
