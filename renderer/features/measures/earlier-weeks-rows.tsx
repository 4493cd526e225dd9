import type { Ref } from 'react';
import { sayDate } from '../../../shared/domain/dates-said';
import { type ChartId, chartNamed, measureOfChart } from '../../../shared/domain/measures/all-measures';
import { wordFigureOrWeek } from '../../../shared/domain/measures/refusal-words';
import { FiguresGrid } from '../../components/lists/figures-grid';
import { useDevice } from '../../lib/use-device';
import { longestText } from './earlier-weeks-paste';
import type { EarlierWeeks } from './earlier-weeks-state';
import { sayStanding, sayWeekInFull, unitSaid } from './earlier-weeks-words';

type Props = {
  readonly chartId: ChartId;
  readonly weeks: EarlierWeeks;
  readonly ref: Ref<HTMLOListElement>;
};

/** A field for every week, the oldest first. */
export function EarlierWeeksRows({ chartId, weeks, ref }: Props) {
  const { today } = useDevice();
  const { figures } = weeks;
  const what = `${chartNamed(chartId).name}, ${unitSaid[measureOfChart(chartId).unit]}`;
  const rows = figures.map((figure) => ({
    id: figure.week,
    name: sayDate(figure.week, today),
    label: `Week of ${sayWeekInFull(figure.week)}, ${what}`,
    value: figure.text,
    wrong: figure.read.ok ? '' : wordFigureOrWeek(figure.read.refusal, today),
    aside: sayStanding(figure),
  }));
  return (
    <FiguresGrid
      label={`${chartNamed(chartId).name}, week by week`}
      heads={['Week beginning', what]}
      rows={rows}
      onChange={weeks.type}
      onPaste={weeks.paste}
      maxLength={longestText}
      ref={ref}
    />
  );
}
