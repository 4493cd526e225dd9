import { useMemo } from 'react';
import { sayDate } from '../../../shared/domain/dates-said';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import { pageOfChart } from '../../../shared/domain/measures/pages';
import { readChart } from '../../../shared/domain/measures/read-chart';
import { sayChart } from '../../../shared/domain/measures/say-chart';
import type { WallChart as Chart } from '../../../shared/domain/wall/chart-on-wall';
import { ChartKey } from '../../components/charts/chart-key';
import { XmrChart } from '../../components/charts/xmr-chart';
import { WallKicker, WallSay } from '../../components/wall/wall-words';
import { drawingOf, type WeeksShown } from '../../telling/measures/drawing';
import { marksOf } from '../../telling/measures/marks-of';
import { useToday } from './use-today';
import css from './wall-chart.module.css';
import { WallThread } from './wall-thread';

/** A question, what the chart says to it, and the chart: to be read from six metres. */
export function WallChart({ chart, shown }: { readonly chart: Chart; readonly shown: WeeksShown }) {
  const today = useToday();
  const reading = useMemo(() => readChart(chart), [chart]);
  const said = sayChart(reading, chart.target);
  const drawing = drawingOf(reading, { shown, target: chart.target, room: 'narrow' });
  const { most: _most, least: _least, ...words } = drawing.words;
  return (
    <>
      <WallKicker>{pageOfChart(chart.chartId).question}</WallKicker>
      <WallSay>{said.headline}</WallSay>
      <div className={css.key}>
        <ChartKey name={chartNamed(chart.chartId).name} marks={marksOf(reading)} wall />
      </div>
      <div className={css.chart} role="img" aria-label={`${said.headline} ${said.rest}`}>
        <XmrChart drawing={{ ...drawing, words }} size="wall" />
      </div>
      <WallThread />
      {chart.lastTried !== null && (
        <p className={css.tried}>
          {sayDate(chart.lastTried.on, today)}: <b>{chart.lastTried.words}</b>
        </p>
      )}
    </>
  );
}
