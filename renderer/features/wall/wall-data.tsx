import { WallAsk, WallSay, WallText } from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';
import { WallChartAsk } from './wall-chart-ask';
import { WallChart } from './wall-chart-later';
import { WallThread } from './wall-thread';

/** One look at the data. */
export function WallData({ item: { chart } }: ItemOf<'data'>) {
  if (chart !== null) return <WallChart chart={chart} shown={26} />;
  return (
    <>
      <WallSay>There are too few weeks to say anything yet.</WallSay>
      <WallThread />
    </>
  );
}

export function WallDataAsk({ item: { chart, noticed, tryNext } }: ItemOf<'data'>) {
  if (chart !== null) return <WallChartAsk {...{ chart, noticed, tryNext }} />;
  return (
    <>
      <WallAsk>What do we notice?</WallAsk>
      {noticed !== '' && <WallText>{noticed}</WallText>}
    </>
  );
}
