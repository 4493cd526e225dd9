import type { Projection } from '../../../shared/contract/wall';
import { WallFrame } from '../../components/wall/wall-frame';
import { WallWhere } from '../../components/wall/wall-words';
import { nameOnWall, WallChartAsk } from './wall-chart-ask';
import { WallChart } from './wall-chart-later';
import { sampleOnWall } from './wall-where';

/** A page of our data, shown outside of a huddle. */
export function WallPresented({
  projection,
}: {
  readonly projection: Extract<Projection, { kind: 'chart' }>;
}) {
  const { chart, sample } = projection;
  return (
    <WallFrame
      about={`chart ${chart.chartId}`}
      label={nameOnWall(chart)}
      ask={
        <>
          <WallChartAsk chart={chart} />
          <WallWhere under="week by week" mark={sample ? sampleOnWall : undefined}>
            Our data
          </WallWhere>
        </>
      }
    >
      <WallChart chart={chart} shown={52} />
    </WallFrame>
  );
}
