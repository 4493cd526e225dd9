import type { ChartReading } from '../../../shared/domain/measures/read-chart';
import type { ChartMark } from '../../components/charts/chart-points';

const words: Readonly<Record<ChartMark, string>> = {
  improvement: 'better',
  concern: 'a concern',
  'special-high': 'more than usual',
  'special-low': 'less than usual',
  common: 'the usual ups and downs',
};

/** What the shapes of a chart mean: those it may have, by whether one way is better. */
export function marksOf(reading: ChartReading) {
  const marks: readonly ChartMark[] =
    reading.measure.better === 'neutral'
      ? ['special-high', 'special-low', 'common']
      : ['improvement', 'concern', 'common'];
  const entered = reading.parts.some((part) => part?.kind === 'entered');
  return [
    ...marks.map((mark) => ({ mark, words: words[mark] })),
    ...(entered ? [{ mark: 'common' as const, words: 'entered by hand', hollow: true }] : []),
  ];
}
