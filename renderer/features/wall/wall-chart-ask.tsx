import { chartNamed, measureOfChart } from '../../../shared/domain/measures/all-measures';
import type { WallChart as Chart } from '../../../shared/domain/wall/chart-on-wall';
import { WallAsk, WallText } from '../../components/wall/wall-words';

/** What the room is asked: one question about itself, and what it has said to it so far. */
export function WallChartAsk({
  chart,
  noticed = '',
  tryNext = '',
}: {
  readonly chart: Chart;
  readonly noticed?: string;
  readonly tryNext?: string;
}) {
  return (
    <>
      <WallAsk>{measureOfChart(chart.chartId).reflection}</WallAsk>
      {noticed !== '' && (
        <WallText>
          <b>We notice now:</b> {noticed}
        </WallText>
      )}
      {tryNext !== '' && (
        <WallText>
          <b>We will try:</b> {tryNext}
        </WallText>
      )}
    </>
  );
}

/** Which chart it is, at the foot of the panel. */
export function nameOnWall(chart: Chart): string {
  return chartNamed(chart.chartId).name;
}
