import type { Ref } from 'react';
import type { ChartView } from '../../../shared/contract/measures';
import { sayDate } from '../../../shared/domain/dates-said';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import type { Reader } from '../../../shared/domain/measures/export-csv';
import { forOutside } from '../../../shared/domain/measures/for-reader';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import { ChartKey } from '../../components/charts/chart-key';
import { XmrChart } from '../../components/charts/xmr-chart';
import { useDevice } from '../../lib/use-device';
import { drawingOf } from '../../telling/measures/drawing';
import { marksOf } from '../../telling/measures/marks-of';
import css from './taken-chart.module.css';

type Props = {
  readonly chart: ChartView;
  readonly reader: Reader;
  readonly ref?: Ref<HTMLDivElement>;
};

/** A chart as it leaves the program: with its name, what it shows in words, and what it counts, on white. */
export function TakenChart({ chart, reader, ref }: Props) {
  const { team, today } = useDevice();
  const whole = readChart(chart);
  const reading = reader === 'team' ? whole : forOutside(whole);
  const said = sayChart(whole, chart.target);
  // The last value stands beside the line's end, and in some sentences.
  const isLastTold = (reading.xmr.points.at(-1)?.value ?? null) !== null;
  return (
    <div className={css.sheet} ref={ref} data-theme="light" data-surface="paper">
      <p className={css.name}>{chartNamed(chart.chartId).name}</p>
      <p className={css.said}>
        <b>{said.headline}</b> {reader === 'team' || isLastTold ? said.rest : ''}
      </p>
      <ChartKey marks={marksOf(whole)} />
      <div className={css.chart}>
        <XmrChart drawing={drawingOf(reading, { shown: 52, target: chart.target })} size="paper" />
      </div>
      <p className={css.foot}>
        {reading.measure.counts} {team.name}
        {team.sample ? ' (sample team, everyone invented)' : ''}, {sayDate(today, '')}.
        {reader === 'outside' && ' Figures of fewer than five are left out.'}
      </p>
    </div>
  );
}
