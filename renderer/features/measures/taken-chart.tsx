import type { Ref } from 'react';
import type { ChartView } from '../../../shared/contract/measures';
import { sayDate } from '../../../shared/domain/dates-said';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import { type Reader, readFor } from '../../../shared/domain/measures/for-reader';
import { ChartKey } from '../../components/charts/chart-key';
import { XmrChart } from '../../components/charts/xmr-chart';
import { useDevice } from '../../lib/use-device';
import { drawingOf } from '../../telling/measures/drawing';
import { marksOf } from '../../telling/measures/marks-of';
import css from './taken-chart.module.css';

type Props = {
  readonly chart: ChartView;
  readonly reader: Reader;
  /** Of how many teams together it is; null: of the team's own. */
  readonly allTeams: number | null;
  readonly ref?: Ref<HTMLDivElement>;
};

/** A chart as it leaves the program: with its name, what it shows in words, and what it counts, on white. */
export function TakenChart({ chart, reader, allTeams, ref }: Props) {
  const { team, today } = useDevice();
  const { reading, said } = readFor(reader, chart);
  const whose = allTeams === null ? team.name : `All ${allTeams} teams`;
  const invented = allTeams === null ? 'sample team' : 'sample teams';
  return (
    <div className={css.sheet} ref={ref} data-theme="light" data-surface="paper">
      <p className={css.name}>{chartNamed(chart.chartId).name}</p>
      <p className={css.said}>
        <b>{said.lead}</b> {said.rest}
      </p>
      <ChartKey marks={marksOf(reading)} />
      <div className={css.chart}>
        <XmrChart drawing={drawingOf(reading, { shown: 52, target: chart.target })} size="paper" />
      </div>
      <p className={css.foot}>
        {reading.measure.counts} {whose}
        {team.sample ? ` (${invented}, everyone invented)` : ''}, {sayDate(today, '')}.
      </p>
    </div>
  );
}
